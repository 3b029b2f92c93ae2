import { Schema } from "effect"

/** Why a key can't be given as it was asked for. */
export const AccessRefusal = Schema.TaggedUnion({ AccessKeyAddressUnreadable: { text: Schema.String } })
export type AccessRefusal = typeof AccessRefusal.Type
