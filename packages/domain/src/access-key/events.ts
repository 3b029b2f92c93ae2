import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UserId } from "../office/events.ts"
import { UnitId } from "../unit/events.ts"

/** SHA-256 of a secret in lower-case hex: 256 random bits need no slow hash, and the secret itself is kept nowhere. */
export const SecretHash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))

/** What a key opens: whose rights it has, which of them, and of which unit alone where that is narrower. */
export const grant = {
  user: UserId,
  /** What the key is for, in the office's words. */
  purpose: Schema.NonEmptyString,
  scopes: Schema.Array(Schema.NonEmptyString),
  unit: Schema.optionalKey(UnitId),
  /** The only addresses and networks (`10.1.2.0/24`) that it opens from. */
  addresses: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
}

const facts = {
  AccessKeyIssued: { ...fact, ...grant, secretHash: SecretHash, expiresOn: LocalDate },
  /** A new secret and a new last day; the secret before it opens until `earlierUntil`, that day included. */
  AccessKeyRotated: { ...fact, secretHash: SecretHash, expiresOn: LocalDate, earlierUntil: LocalDate },
  AccessKeyRevoked: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
}

/** What happened to a key with which another program asks in a user's name. */
export const AccessKeyEvent = Schema.TaggedUnion(facts)
export type AccessKeyEvent = typeof AccessKeyEvent.Type
