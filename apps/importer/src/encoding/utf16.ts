/** Whether bytes without a byte order mark are UTF-16: nearly every other one is empty, and hardly any of the rest. */
export const utf16Without = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const looked = bytes.subarray(0, 4096)
  if (looked.length < 4 || bytes.length % 2 === 1) return undefined
  const empty = [0, 0]
  for (const [at, byte] of looked.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  const half = looked.length / 2
  // Vietnamese letters of the higher blocks have no empty byte, spaces, digits and most letters do.
  if (odd > half * 0.3 && even < half * 0.02) return "utf-16le"
  if (even > half * 0.3 && odd < half * 0.02) return "utf-16be"
  return undefined
}
