import { createApp, RateLimits } from "@kheo/api/proving"
import {
  addUser,
  everyScope,
  handleCampaign,
  handleUnit,
  issueAccessKey,
  markOf,
  newId,
  type Register,
} from "@kheo/application"
import { type Role, UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import type { StoreUnavailable } from "@kheo/event-store"
import { Effect, type Layer, ManagedRuntime } from "effect"

const administrator = UserId.make("u-administrator")
const [longThanh, longThuan] = [UnitId.make("u-long-thanh"), UnitId.make("u-long-thuan")] as const
const unlimited = { most: 1e9, seconds: 60 }

/** Two units, the campaign of 2022, a user of each role; an API that is asked in process, and a key for each who may ask it. */
export const askedOffice = async (register: Layer.Layer<Register, StoreUnavailable>) => {
  const runtime = ManagedRuntime.make(register)
  const run = <A, E>(effect: Effect.Effect<A, E, Register>) => runtime.runPromise(effect)
  const defects: Array<unknown> = []
  const app = createApp({
    run,
    actor: { named: undefined, account: "an" },
    limits: new RateLimits({ reads: unlimited, commands: unlimited, exports: unlimited, failures: unlimited }),
    onDefect: (_, defect) => void defects.push(defect),
    outgoing: { post: () => Effect.succeed({ status: 204 }), resolve: () => Promise.resolve(["203.0.113.7"]) },
  })
  return { app, defects, keys: await run(founded), run, close: () => runtime.dispose() }
}

export type AskedOffice = Awaited<ReturnType<typeof askedOffice>>

const founded = Effect.gen(function* () {
  const mark = () => markOf(administrator)
  yield* addUser({ actor: administrator, user: administrator, name: "Quản trị", role: "administrator" })
  const day = { occurredAt: "2022-01-01", basis: "paper" } as const
  const block = "Xã, thị trấn"
  yield* handleUnit(mark(), longThanh, { _tag: "AddUnit", ...day, code: "X01", name: "Xã Long Thành", block })
  yield* handleUnit(mark(), longThuan, { _tag: "AddUnit", ...day, code: "X02", name: "Xã Long Thuận", block })
  const expected = [longThanh, longThuan] as const
  yield* handleCampaign(mark(), 2022, { _tag: "OpenCampaign", ...day, title: "2022", deadline: "2022-10-15", expected })
  const user = (role: Role, unit?: UnitId) =>
    addUser({ actor: administrator, user: UserId.make(`u-${role}`), name: `Người ${role}`, role, unit })
  for (const role of ["leader", "reviewer", "clerk", "auditor"] as const) yield* user(role)
  yield* user("unit-contact", longThanh)
  yield* addUser({ actor: administrator, user: UserId.make("u-spare"), name: "Người dự bị", role: "clerk" })
  const key = (name: string, unit?: UnitId) =>
    Effect.map(
      issueAccessKey(markOf(administrator, newId()), { user: name, purpose: "thử", scopes: [...everyScope], unit }),
      ({ text = "" }) => text,
    )
  return {
    nobody: undefined,
    administrator: yield* key("u-administrator"),
    leader: yield* key("u-leader"),
    reviewer: yield* key("u-reviewer"),
    clerk: yield* key("u-clerk"),
    auditor: yield* key("u-auditor"),
    contact: yield* key("u-unit-contact"),
    narrow: yield* key("u-clerk", longThanh),
  }
})
