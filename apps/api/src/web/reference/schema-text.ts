type Json = Readonly<Record<string, unknown>>

/** A JSON Schema as people read it: names, a question mark where one may be left out, types; named schemas are opened, never twice within themselves. */
export const schemaText = (schema: unknown, named: Json, within: ReadonlyArray<string> = [], indent = ""): string => {
  const node = (typeof schema === "object" && schema !== null ? schema : {}) as Json
  const reference = node["$ref"]
  if (typeof reference === "string") {
    const name = reference.split("/").at(-1) ?? ""
    return within.includes(name) || within.length > 5 ? name : schemaText(named[name], named, [...within, name], indent)
  }
  const either = node["anyOf"] ?? node["oneOf"]
  if (Array.isArray(either)) return either.map((one) => schemaText(one, named, within, indent)).join(" | ")
  const every = node["allOf"]
  if (Array.isArray(every) && node["type"] === undefined)
    return every.map((one) => schemaText(one, named, within, indent)).join(" & ")
  if (Array.isArray(node["enum"])) return node["enum"].map((one) => JSON.stringify(one)).join(" | ")
  if ("const" in node) return JSON.stringify(node["const"])
  if (node["type"] === "array") return `[${schemaText(node["items"], named, within, indent)}, …]`
  if (node["type"] === "object") return objectText(node, named, within, indent)
  const form = node["format"] ?? node["contentMediaType"]
  return [String(node["type"] ?? "…"), ...(typeof form === "string" ? [`(${form})`] : [])].join(" ")
}

const objectText = (node: Json, named: Json, within: ReadonlyArray<string>, indent: string): string => {
  const properties = Object.entries((node["properties"] ?? {}) as Json)
  const required = (node["required"] ?? []) as ReadonlyArray<string>
  const deeper = `${indent}  `
  const members = properties.map(
    ([name, schema]) =>
      `${deeper}${name}${required.includes(name) ? "" : "?"}: ${schemaText(schema, named, within, deeper)}`,
  )
  if (members.length === 0) {
    const values = node["additionalProperties"]
    return typeof values === "object" && values !== null
      ? `{ [name]: ${schemaText(values, named, within, indent)} }`
      : "{ … }"
  }
  return ["{", ...members, `${indent}}`].join("\n")
}
