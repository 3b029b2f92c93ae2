import { type Result, Schema } from "effect"
import { mergePatch } from "./merge-patch.ts"

/**
 * A fact as a correction would have it: what stands, with the changes merged in.
 *
 * A field that the fact does not have is a slip of the pen, not something to leave out.
 */
export const restate = <Fact extends object>(
  schema: Schema.ConstraintDecoder<Fact>,
  standing: Fact,
  changes: object,
): Result.Result<Fact, Schema.SchemaError> =>
  Schema.decodeUnknownResult(schema, strictly)(mergePatch(standing, changes))

const strictly = { errors: "all", onExcessProperty: "error" } as const
