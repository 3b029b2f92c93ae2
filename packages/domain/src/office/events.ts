import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"
import { OfficeSettings } from "./settings.ts"

/** Opaque: an actor's id says nothing about the person. */
export const UserId = Schema.NonEmptyString.pipe(Schema.brand("UserId"))
export type UserId = typeof UserId.Type

/** What a user is in the office; which rights follow is decided in the application. `staff` is the older word for `clerk`. */
export const Role = Schema.Literals([
  "administrator",
  "leader",
  "reviewer",
  "clerk",
  "unit-contact",
  "auditor",
  "staff",
])
export type Role = typeof Role.Type

/** The role and the unit that a user has; the unit is the own one, on whose proposals the user never decides. */
export const standing = { user: UserId, role: Role, unit: Schema.optionalKey(UnitId) }

const facts = {
  /** `account` is the name under which the user signs in to the computer, by which commands find their actor. */
  UserAdded: {
    ...fact,
    ...standing,
    personal: Schema.Struct({ name: Schema.NonEmptyString, account: Schema.optionalKey(Schema.NonEmptyString) }),
  },
  /** States role and unit anew, both: without `unit` the user has none any more. */
  UserRightsChanged: { ...fact, ...standing, reason: Schema.optionalKey(Schema.NonEmptyString) },
  /** May neither record nor sign in any more; the name stays beside what was recorded. Rights that are stated anew end it. */
  UserDeactivated: { ...fact, user: UserId, reason: Schema.optionalKey(Schema.NonEmptyString) },
  /** Some parts of the settings, in force from `from`, or without it from the beginning; parts that are not named stay. */
  OfficeSettingsChanged: {
    ...fact,
    from: Schema.optionalKey(LocalDate),
    settings: OfficeSettings,
    personal: Schema.optionalKey(Schema.Struct({ signerName: Schema.NonEmptyString })),
    reason: Schema.optionalKey(Schema.NonEmptyString),
  },
}

/** What can stand of the office: its users and its settings. */
export const OfficeFact = Schema.TaggedUnion(facts)
export type OfficeFact = typeof OfficeFact.Type

/** What happened to the standing office itself; its users stand here so that two can't take one account. */
export const OfficeEvent = Schema.TaggedUnion(facts)
export type OfficeEvent = typeof OfficeEvent.Type
