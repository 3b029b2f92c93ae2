import { Schema } from "effect"
import { fact } from "../history/fact.ts"

/** Opaque: an actor's id says nothing about the person. */
export const UserId = Schema.NonEmptyString.pipe(Schema.brand("UserId"))
export type UserId = typeof UserId.Type

/** What a user may do; rights per unit come with the yearly cycle. */
export const Role = Schema.Literals(["administrator", "staff"])
export type Role = typeof Role.Type

const facts = {
  /** `account` is the name under which the user signs in to the computer, by which commands find their actor. */
  UserAdded: {
    ...fact,
    user: UserId,
    role: Role,
    personal: Schema.Struct({ name: Schema.NonEmptyString, account: Schema.optionalKey(Schema.NonEmptyString) }),
  },
}

export const OfficeFact = Schema.TaggedUnion(facts)
export type OfficeFact = typeof OfficeFact.Type

/** What happened to the standing office itself; its users stand here so that two can't take one account. */
export const OfficeEvent = Schema.TaggedUnion(facts)
export type OfficeEvent = typeof OfficeEvent.Type
