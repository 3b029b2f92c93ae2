import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { standing, UserId } from "./events.ts"
import { SettingsAsked } from "./settings.ts"

const reason = Schema.optionalKey(Schema.NonEmptyString)

/** What can be asked of the office. */
export const OfficeCommand = Schema.TaggedUnion({
  AddUser: {
    ...fact,
    ...standing,
    name: Schema.NonEmptyString,
    account: Schema.optionalKey(Schema.NonEmptyString),
  },
  ChangeUserRights: { ...fact, ...standing, reason },
  DeactivateUser: { ...fact, user: UserId, reason },
  ChangeSettings: {
    ...fact,
    from: Schema.optionalKey(LocalDate),
    settings: SettingsAsked,
    personal: Schema.optionalKey(Schema.Struct({ signerName: Schema.NonEmptyString })),
    reason,
  },
})
export type OfficeCommand = typeof OfficeCommand.Type

/** Why a command about the office makes no sense. */
export const OfficeRefusal = Schema.TaggedUnion({
  UserNameTaken: { name: Schema.String },
  AccountTaken: { account: Schema.String, name: Schema.String },
  UserUnknown: { user: Schema.String },
  FirstUserNotAdministrator: {},
  LastAdministrator: { name: Schema.String },
  ContactWithoutUnit: { name: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type OfficeRefusal = typeof OfficeRefusal.Type
