import { toneKey } from "@kheo/vietnamese"
import { Result } from "effect"
import { same } from "../history/content.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { OfficeCommand, type OfficeRefusal } from "./command.ts"
import type { OfficeEvent } from "./events.ts"
import { fileOf, layer, over } from "./settings-at.ts"
import type { Office } from "./state.ts"
import { isActive, type User, users } from "./users.ts"

export type OfficeDecision = Result.Result<ReadonlyArray<OfficeEvent>, OfficeRefusal>

/** Which facts follow from a command about the office; asking twice adds nothing. */
export const decide = (office: Office, command: OfficeCommand, occasion: Occasion): OfficeDecision => {
  const ahead = futureDay(command, occasion)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: occasion.today })
  return OfficeCommand.match(command, {
    AddUser: (asked): OfficeDecision => addUser(office, asked),
    ChangeUserRights: (asked): OfficeDecision => changeRights(office, asked),
    DeactivateUser: (asked): OfficeDecision => deactivate(office, asked),
    ChangeSettings: ({ _tag, ...said }): OfficeDecision => {
      const standing = layer(office, said.from)
      return same(standing, over(standing, fileOf(said)))
        ? Result.succeed([])
        : Result.succeed([{ _tag: "OfficeSettingsChanged", ...said }])
    },
  })
}

const refuse = (refusal: OfficeRefusal): OfficeDecision => Result.fail(refusal)

type Cases = typeof OfficeCommand.cases

const addUser = (office: Office, { _tag, account, name, ...said }: Cases["AddUser"]["Type"]): OfficeDecision => {
  const all = users(office)
  if (all.some(({ user }) => user === said.user)) return Result.succeed([])
  const namesake = all.find(({ personal }) => toneKey(personal.name) === toneKey(name))
  if (namesake !== undefined) return refuse({ _tag: "UserNameTaken", name: namesake.personal.name })
  const holder = account === undefined ? undefined : all.find(holds(account))
  if (holder !== undefined) return refuse({ _tag: "AccountTaken", account: account ?? "", name: holder.personal.name })
  if (all.length === 0 && said.role !== "administrator") return refuse({ _tag: "FirstUserNotAdministrator" })
  if (said.role === "unit-contact" && said.unit === undefined) return refuse({ _tag: "ContactWithoutUnit", name })
  const personal = account === undefined ? { name } : { name, account }
  return Result.succeed([{ _tag: "UserAdded", ...said, personal }])
}

const changeRights = (office: Office, { _tag, ...said }: Cases["ChangeUserRights"]["Type"]): OfficeDecision => {
  const all = users(office)
  const user = all.find((one) => one.user === said.user)
  if (user === undefined) return refuse({ _tag: "UserUnknown", user: said.user })
  if (isActive(user) && user.role === said.role && user.unit === said.unit) return Result.succeed([])
  const { account, name } = user.personal
  if (said.role === "unit-contact" && said.unit === undefined) return refuse({ _tag: "ContactWithoutUnit", name })
  const others = all.filter((one) => one.user !== said.user)
  if (said.role !== "administrator" && isLastAdministrator(user, all))
    return refuse({ _tag: "LastAdministrator", name })
  // Whoever comes back may find the account taken by who came after.
  const holder = account === undefined ? undefined : others.find(holds(account))
  if (holder !== undefined && !isActive(user))
    return refuse({ _tag: "AccountTaken", account: account ?? "", name: holder.personal.name })
  return Result.succeed([{ _tag: "UserRightsChanged", ...said }])
}

const deactivate = (office: Office, { _tag, ...said }: Cases["DeactivateUser"]["Type"]): OfficeDecision => {
  const all = users(office)
  const user = all.find((one) => one.user === said.user)
  if (user === undefined) return refuse({ _tag: "UserUnknown", user: said.user })
  if (!isActive(user)) return Result.succeed([])
  if (isLastAdministrator(user, all)) return refuse({ _tag: "LastAdministrator", name: user.personal.name })
  return Result.succeed([{ _tag: "UserDeactivated", ...said }])
}

const isLastAdministrator = (user: User, all: ReadonlyArray<User>): boolean => {
  const administrators = all.filter((one) => isActive(one) && one.role === "administrator")
  return administrators.length === 1 && administrators[0]?.user === user.user
}

/** Whether a user signs in with this account; of those who were deactivated none does. */
const holds =
  (account: string) =>
  (user: User): boolean =>
    isActive(user) && user.personal.account === account
