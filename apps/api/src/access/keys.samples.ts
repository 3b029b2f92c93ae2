import { addUser, everyScope, issueAccessKey, markOf, newId, type Scope } from "@kheo/application"
import { type Role, UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { AppOptions } from "../app-options.ts"
import { registration, sampleOffice, type Whereabouts } from "../samples.ts"
import { RateLimits } from "./rate-limits.ts"

const [longThanh, longThuan] = [UnitId.make("u-long-thanh"), UnitId.make("u-long-thuan")]
const administrator = UserId.make("u-administrator")
const all = [...everyScope]

/** No caller of a test is slowed down. */
export const unlimited = () =>
  new RateLimits({
    reads: { most: 1e9, seconds: 60 },
    commands: { most: 1e9, seconds: 60 },
    exports: { most: 1e9, seconds: 60 },
    failures: { most: 1e9, seconds: 60 },
  })

/** Titles that only the models of one unit or the other have. */
export const titles = { own: "Bếp ăn nghĩa tình", foreign: "Cánh đồng không dấu chân" }

/** The sample office with a model of each unit, a user of every role, and a key of each with every scope. */
export const keyedOffice = async (
  more: Partial<AppOptions> = {},
  between?: Parameters<typeof sampleOffice>[1],
  where?: Whereabouts,
) => {
  const office = await sampleOffice({ limits: unlimited(), ...more }, between, where)
  await office.run(addUser({ actor: administrator, user: administrator, name: "Quản trị", role: "administrator" }))
  const own = await office.post({ ...registration, title: titles.own, person: "Nguyễn Văn Mẫu" })
  const foreign = await office.post({ ...registration, unit: "X02", title: titles.foreign, person: "Lê Thị Mẫu" })
  const user = (role: Role, unit?: UnitId) => {
    const id = UserId.make(`u-${role}`)
    return Effect.as(addUser({ actor: administrator, user: id, name: `Người ${role}`, role, unit }), id)
  }
  const issue = (name: string, scopes: ReadonlyArray<Scope> = all, unit?: UnitId) =>
    office.run(
      Effect.map(
        issueAccessKey(markOf(administrator, newId()), { user: name, purpose: "thử", scopes, unit }),
        ({ id, text = "" }) => ({ id, text, headers: { Authorization: `Bearer ${text}` } }),
      ),
    )
  for (const role of ["leader", "reviewer", "clerk", "auditor"] as const) await office.run(user(role))
  await office.run(user("unit-contact", longThanh))
  const keys = {
    administrator: await issue("u-administrator"),
    leader: await issue("u-leader"),
    reviewer: await issue("u-reviewer"),
    clerk: await issue("u-clerk"),
    auditor: await issue("u-auditor"),
    contact: await issue("u-unit-contact"),
    narrow: await issue("u-clerk", all, longThanh),
  }
  return {
    ...office,
    administrator,
    foreign: foreign.body.id as string,
    issue,
    keys,
    longThanh,
    longThuan,
    own: own.body.id as string,
  }
}
