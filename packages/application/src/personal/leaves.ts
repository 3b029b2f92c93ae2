type Data = { readonly [key: string]: unknown }

/**
 * The data with every text under `personal` changed, a correction's replacement included; `path` begins with `personal.`.
 *
 * Data without anything personal comes back as it is.
 */
export const mapPersonal = <D extends object>(data: D, change: (text: string, path: string) => string): D => {
  const { personal, replacement } = data as Data
  const own = personal === undefined ? data : { ...data, personal: mapTexts(personal, "personal", change) }
  if (typeof replacement !== "object" || replacement === null) return own
  const replaced = mapPersonal(replacement, change)
  return replaced === replacement ? own : { ...own, replacement: replaced }
}

/** Whether data has texts under `personal`, its own or its replacement's. */
export const saysPersonal = (data: object): boolean => {
  const { personal, replacement } = data as Data
  return (
    personal !== undefined || (typeof replacement === "object" && replacement !== null && saysPersonal(replacement))
  )
}

const mapTexts = (value: unknown, path: string, change: (text: string, path: string) => string): unknown => {
  if (typeof value === "string") return change(value, path)
  if (Array.isArray(value)) return value.map((one, index) => mapTexts(one, `${path}.${index}`, change))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, `${path}.${key}`, change)]))
}

/** Whether a command says anything about a person: then what identifies it is made under the office's secret. */
export const holdsPersonal = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false
  if ("_tag" in value && value._tag === "AddUser") return true
  for (const key of Object.keys(value)) {
    const one: unknown = value[key as keyof typeof value]
    if ((key === "personal" && one !== undefined) || (typeof one === "object" && holdsPersonal(one))) return true
  }
  return false
}
