import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { grant } from "./events.ts"

/** What may be asked of an access key; its secret's hash is no part of it, so that a repeat with a new secret is a repeat. */
export const AccessKeyCommand = Schema.TaggedUnion({
  IssueAccessKey: { ...fact, ...grant, expiresOn: LocalDate },
  RotateAccessKey: { ...fact, expiresOn: LocalDate, earlierUntil: LocalDate },
  RevokeAccessKey: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
})
export type AccessKeyCommand = typeof AccessKeyCommand.Type

/** Why nothing follows from a command about an access key; days are inclusive. */
export const AccessKeyRefusal = Schema.TaggedUnion({
  AccessKeyLastDayOutside: { expiresOn: Schema.String, from: Schema.String, to: Schema.String },
  AccessKeyOverlapOutside: { until: Schema.String, from: Schema.String, to: Schema.String },
  AccessKeyWithoutScope: {},
  AccessKeyOutsideOwnUnit: {},
  AccessKeyNotLive: { key: Schema.String, why: Schema.Literals(["revoked", "expired"]) },
})
export type AccessKeyRefusal = typeof AccessKeyRefusal.Type
