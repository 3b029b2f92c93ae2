import { Schema } from "effect"

/** SHA-256 in lower-case hex. */
export const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))
