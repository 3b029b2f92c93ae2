import { Schema } from "effect"
import { fact } from "../history/fact.ts"

/** Why a person's values are deleted, as Law 91/2025/QH15 Art. 14(1) has it. */
export const ErasureGround = Schema.Literals([
  "request",
  "purpose-done",
  "retention-over",
  "authority",
  "agreement",
  "other-law",
])
export type ErasureGround = typeof ErasureGround.Type

const facts = {
  /** The person's key was destroyed; the stream names the person by an opaque id, and nothing here says more. */
  PersonErased: {
    ...fact,
    ground: ErasureGround,
    /** Number of the paper that asked for it. */
    request: Schema.optionalKey(Schema.NonEmptyString),
  },
}

/** What can stand of a person as such. */
export const PersonFact = Schema.TaggedUnion(facts)
export type PersonFact = typeof PersonFact.Type

/** What happened to a person as such: there is no way back. */
export const PersonEvent = Schema.TaggedUnion(facts)
export type PersonEvent = typeof PersonEvent.Type

/** What can be asked about a person. */
export const PersonCommand = Schema.TaggedUnion({ ErasePerson: facts.PersonErased })
export type PersonCommand = typeof PersonCommand.Type
