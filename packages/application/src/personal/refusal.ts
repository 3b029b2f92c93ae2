import { Schema } from "effect"

/** Why something about a person can't be written. */
export const PersonalRefusal = Schema.TaggedUnion({
  /** `person` is the opaque id. */
  PersonWasErased: { person: Schema.String },
  PersonLocked: {},
  VaultMissing: {},
  /** The only administrator of the office can't be erased. */
  LastAdministratorErased: {},
})
export type PersonalRefusal = typeof PersonalRefusal.Type
