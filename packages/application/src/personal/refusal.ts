import { Schema } from "effect"

/** Why something about a person can't be written. */
export const PersonalRefusal = Schema.TaggedUnion({
  /** `person` is the opaque id. */
  PersonWasErased: { person: Schema.String },
  PersonLocked: {},
  VaultMissing: {},
  /** The vault beside the ledger does not hold the key of its first sealed value. */
  VaultOfAnother: {},
  /** The only administrator of the office can't be erased. */
  LastAdministratorErased: {},
})
export type PersonalRefusal = typeof PersonalRefusal.Type
