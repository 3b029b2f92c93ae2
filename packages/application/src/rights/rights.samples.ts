import { AccessKey } from "@kheo/domain/access-key"
import { Campaign } from "@kheo/domain/campaign"
import { Document } from "@kheo/domain/document"
import { ImportEvent } from "@kheo/domain/import"
import { Ledger } from "@kheo/domain/ledger"
import { Model } from "@kheo/domain/model"
import { Office, Role, UserId } from "@kheo/domain/office"
import { Person } from "@kheo/domain/person"
import { Participation } from "@kheo/domain/participation"
import { Unit } from "@kheo/domain/unit"
import { Effect } from "effect"
import { addUser } from "../actor.ts"
import { myAn } from "../year.samples.ts"

/** Every command of every aggregate, with a stream that it may be about; an import is asked for by its fact. */
export const everyCommand: ReadonlyArray<readonly [command: string, about: string]> = [
  ...Object.keys(Unit.Command.cases).map((command) => [command, "unit/u-my-an"] as const),
  ...Object.keys(Campaign.Command.cases).map((command) => [command, "campaign/2022"] as const),
  ...Object.keys(Participation.Command.cases).map((command) => [command, "participation/2022/u-my-an"] as const),
  ...Object.keys(Model.Command.cases).map((command) => [command, "model/m1"] as const),
  ...Object.keys(Office.Command.cases).map((command) => [command, "office"] as const),
  ...Object.keys(Document.Command.cases).map((command) => [command, "document/d1"] as const),
  ...Object.keys(Ledger.Command.cases).map((command) => [command, "ledger"] as const),
  ...Object.keys(Person.Command.cases).map((command) => [command, "person/p1"] as const),
  ...Object.keys(AccessKey.Command.cases).map((command) => [command, "access-key/k1"] as const),
  ...Object.keys(ImportEvent.cases).map((command) => [command, "import/b1"] as const),
]

export const roles = Role.literals

/** The user of a role, whose id is the role's name. */
export const userOf = (role: Role) => UserId.make(role)

/** An office with a user of every role; the contact's unit is Mỹ An, and the leader comes from there too. */
export const everybody = Effect.forEach(roles, (role) =>
  addUser({
    actor: userOf("administrator"),
    user: userOf(role),
    name: `Người ${role}`,
    role,
    unit: role === "unit-contact" || role === "leader" ? myAn : undefined,
  }),
)
