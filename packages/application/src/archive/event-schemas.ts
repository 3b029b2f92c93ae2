import { eventsByCategory } from "@kheo/domain/movement"
import { Envelope } from "@kheo/event-store"
import { Schema } from "effect"
import { storedType } from "../stored-event.ts"

/** JSON Schemas by file name: of a line, and of the `data` of every stored type. */
export const eventSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ["envelope.json", textOf(documentOf(Envelope))],
    ...Object.values(eventsByCategory).flatMap(({ cases }) =>
      Object.entries(cases).map(([tag, schema]) => [`${storedType(tag)}.json`, textOf(dataOf(schema))] as const),
    ),
  ])

interface Document {
  readonly schema: Readonly<Record<string, unknown>>
  readonly definitions: Readonly<Record<string, unknown>>
}

const documentOf = (schema: Schema.Top): Document => Schema.toJsonSchemaDocument(schema) as unknown as Document

/** A line's data is the event without its name and day, which the envelope has as `type` and `time`. */
const dataOf = (schema: Schema.Top): Document => {
  const { definitions, schema: whole } = documentOf(schema)
  const { _tag, occurredAt: _, ...properties } = whole["properties"] as Record<string, unknown>
  const required = (whole["required"] as ReadonlyArray<string>).filter(
    (name) => name !== "_tag" && name !== "occurredAt",
  )
  return { definitions, schema: { ...whole, properties, required } }
}

const textOf = ({ definitions, schema }: Document): string => {
  const defined = Object.keys(definitions).length === 0 ? {} : { $defs: definitions }
  return `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, ...defined }, undefined, 1)}\n`
}
