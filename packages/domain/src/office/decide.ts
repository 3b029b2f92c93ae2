import { toneKey } from "@kheo/vietnamese"
import { Result, Schema } from "effect"
import { fact } from "../history/fact.ts"
import type { Occasion } from "../history/occasion.ts"
import type { Recorded } from "../history/recorded.ts"
import { type OfficeEvent, OfficeFact, Role, UserId } from "./events.ts"

export type User = typeof OfficeFact.cases.UserAdded.Type

export interface Office {
  readonly users: ReadonlyArray<User>
}

export const initial: Office = { users: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (office: Office, { event }: Pick<Recorded<OfficeEvent>, "event">): Office => ({
  users: [...office.users, event],
})

export const OfficeCommand = Schema.TaggedUnion({
  AddUser: {
    ...fact,
    user: UserId,
    role: Role,
    name: Schema.NonEmptyString,
    account: Schema.optionalKey(Schema.NonEmptyString),
  },
})
export type OfficeCommand = typeof OfficeCommand.Type

export const OfficeRefusal = Schema.TaggedUnion({
  UserNameTaken: { name: Schema.String },
  AccountTaken: { account: Schema.String, name: Schema.String },
})
export type OfficeRefusal = typeof OfficeRefusal.Type

export type OfficeDecision = Result.Result<ReadonlyArray<OfficeEvent>, OfficeRefusal>

/** Which facts follow from a command about the office; a user added twice under one id adds nothing. */
export const decide = (
  office: Office,
  { _tag, account, name, ...said }: OfficeCommand,
  _occasion: Occasion,
): OfficeDecision => {
  if (office.users.some(({ user }) => user === said.user)) return Result.succeed([])
  const namesake = office.users.find(({ personal }) => toneKey(personal.name) === toneKey(name))
  if (namesake !== undefined) return Result.fail({ _tag: "UserNameTaken", name: namesake.personal.name })
  const holder = account === undefined ? undefined : office.users.find(({ personal }) => personal.account === account)
  if (holder !== undefined)
    return Result.fail({ _tag: "AccountTaken", account: account ?? "", name: holder.personal.name })
  const personal = account === undefined ? { name } : { name, account }
  return Result.succeed([{ _tag: "UserAdded", ...said, personal }])
}

/** The user whom a text names: an id, a name, or an account; undefined when there is none. */
export const findUser = ({ users }: Office, text: string): User | undefined =>
  users.find(({ user }) => user === text) ??
  users.find(({ personal }) => personal.account === text) ??
  users.find(({ personal }) => toneKey(personal.name) === toneKey(text))
