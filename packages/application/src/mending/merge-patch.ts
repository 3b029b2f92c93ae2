type Json = { readonly [key: string]: unknown }

/** RFC 7396: the target with what the patch says; null takes a field away, an object reaches in, anything else replaces. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch))
    if (value === null) merged.delete(name)
    else if (value !== undefined) merged.set(name, mergePatch(merged.get(name), value))
  // Entries make own properties of whatever names, `__proto__` among them.
  return Object.fromEntries(merged)
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)
