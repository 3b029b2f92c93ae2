import { Schema } from "effect"

type Json = { readonly [key: string]: unknown }

/** Collects the named schemas of a document; the same name for two shapes is a defect. */
export class Components {
  readonly schemas: Record<string, Json> = {}
  readonly responses: Record<string, Json> = {}

  /** A reference to an answer that many operations may share; the same name for two answers is told apart by a number. */
  responseOf(name: string, response: Json): Json {
    const text = JSON.stringify(response)
    for (let at = 1; ; at += 1) {
      const key = at === 1 ? name : `${name}-${at}`
      this.responses[key] ??= response
      if (JSON.stringify(this.responses[key]) === text) return { $ref: `#/components/responses/${key}` }
    }
  }

  /** The JSON Schema of what is sent: strict where we read it, open where others do, so that answers may grow. */
  schemaOf(schema: Schema.Constraint, direction: "request" | "response"): Json {
    const options = {
      includeAnnotationKey: (key: string) => key === "x-number",
      ...(direction === "request" ? ({ onExcessProperty: "error" } as const) : {}),
    }
    const { definitions, schema: root } = Schema.toJsonSchemaDocument(schema, options)
    for (const [name, definition] of Object.entries(definitions)) {
      const component = relocated(definition) as Json
      const known = this.schemas[name]
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(component))
        throw new Error(`Two schemas are called ${name}`)
      this.schemas[name] = component
    }
    return relocated(root) as Json
  }
}

const relocated = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(relocated)
  if (typeof node !== "object" || node === null) return node
  const only = "anyOf" in node && Array.isArray(node.anyOf) && node.anyOf.length === 1 ? node.anyOf[0] : undefined
  if (typeof only === "object" && only !== null) {
    const { anyOf: _, ...rest } = node as Json
    return relocated({ ...rest, ...only })
  }
  const isOpen = "properties" in node && "additionalProperties" in node && node.additionalProperties === true
  return Object.fromEntries(
    Object.entries(node)
      // Open is what a schema is anyway; said aloud, typed clients would let every misspelt name pass.
      .filter(([key]) => !(isOpen && key === "additionalProperties"))
      .map(([key, value]) => [
        key,
        key === "$ref" && typeof value === "string"
          ? value.replace("#/$defs/", "#/components/schemas/")
          : relocated(value),
      ]),
  )
}
