import { LocalDate } from "@kheo/domain/history"
import { Schema, SchemaTransformation } from "effect"
import { Day, SearchText, Text } from "../values.ts"
import { references } from "./references.ts"
import { alternativesOf, arrayOf, optionalOf, type Shape } from "./shape.ts"

/** One space between words, whatever was typed or pasted; lines stay. */
const Words = Text.pipe(
  Schema.decodeTo(
    Schema.String,
    SchemaTransformation.transform({
      decode: (text: string) => text.replace(/[^\S\n]+/g, " "),
      encode: (text: string) => text,
    }),
  ),
)

const leaves: ReadonlyMap<unknown, Schema.Constraint> = new Map<unknown, Schema.Constraint>([
  [Schema.String, Words],
  [Schema.NonEmptyString, Words],
  [LocalDate, Day],
])

/** Names in a record are kept as they are, as long as they can be. */
const Key = Schema.String.check(Schema.isPattern(/^[^\p{Cc}\p{Cs}]+$/u, { message: "text" }))

/**
 * A schema of the domain as callers may write it: texts are checked, never blank and taken in NFC, days show in the document,
 * and what is named elsewhere in the register may be named as people name it.
 */
export const wire = (schema: Shape): Schema.Constraint => {
  const leaf = references.get(schema)?.wire ?? leaves.get(schema)
  if (leaf !== undefined) return leaf
  const optional = optionalOf(schema)
  if (optional !== undefined) return Schema.optionalKey(wire(optional))
  const array = arrayOf(schema)
  if (array !== undefined) return array.mayBeEmpty ? Schema.Array(wire(array.of)) : Schema.NonEmptyArray(wire(array.of))
  if (schema.key !== undefined && schema.value !== undefined)
    return Schema.Record(Key, schema.value === Schema.String ? SearchText : wire(schema.value))
  const alternatives = alternativesOf(schema)
  if (alternatives !== undefined) return Schema.Union(alternatives.map(wire))
  return schema.fields === undefined ? schema : Schema.Struct(wireFields(schema.fields))
}

/** The same of every field. */
export const wireFields = (fields: Readonly<Record<string, Shape>>): Readonly<Record<string, Schema.Constraint>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, wire(field)]))
