import { Basis } from "@kheo/domain/history"
import { Schema } from "effect"
import { Day } from "../values.ts"
import type { Body } from "./work-out.ts"
import type { Shape } from "./shape.ts"
import { wireFields } from "./wire.ts"

/** The day of the paper that says so; left out, it is today, as the day on which the paper arrived. */
export const dated = { occurredAt: Schema.optionalKey(Day), basis: Schema.optionalKey(Basis) }

/** The body of a command, from the domain's own schema: without its tag and provenance, with its day left to the caller. */
export const bodyOf = (
  shape: Shape,
  {
    example,
    name,
    without = [],
  }: {
    readonly name: string
    readonly example: object
    /** Fields that the route says itself, or that may be left out because it knows what is usual. */
    readonly without?: ReadonlyArray<string>
  },
): Schema.ConstraintDecoder<Body> => {
  const { _tag, basis: _b, occurredAt: _o, source: _s, ...said } = shape.fields ?? {}
  const fields = Object.fromEntries(
    Object.entries(wireFields(said)).map(([field, schema]) => [
      field,
      without.includes(field) ? Schema.optionalKey(schema) : schema,
    ]),
  )
  return Schema.Struct({ ...fields, ...dated }).annotate({
    identifier: name,
    examples: [example],
  }) as unknown as Schema.ConstraintDecoder<Body>
}
