import { Schema, SchemaTransformation } from "effect"

/** A position in a path, query or header; 0 stands before the first event. */
export const PositionText = Schema.String.check(Schema.isPattern(/^(0|[1-9]\d{0,14})$/u, { message: "position" }))
  .annotate({ description: "0, 1, 2 …" })
  .pipe(Schema.decodeTo(Schema.Natural, SchemaTransformation.transform({ decode: Number, encode: String })))

/** A position in a body. */
export const PositionNumber = Schema.Natural.annotate({ identifier: "Position" })
