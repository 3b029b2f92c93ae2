import { handleCampaign, handleModel, handleOffice, handleUnit, markOf, nameId } from "@kheo/application"
import type { ModelCommand } from "@kheo/domain/model"
import { ModelId } from "@kheo/domain/model"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Exit, Stream } from "effect"
import { TestClock } from "effect/testing"
import { personName } from "../person-name.ts"
import { type Seeded, seeded } from "../seeded.ts"

const clerk = UserId.make("clerk")
const units = ["u1", "u2", "u3"]
const on = (occurredAt: string) => ({ occurredAt, basis: "paper" as const })

/**
 * A small year of an office by a random script, persons and refusals among it: answers each command's outcome, and then the
 * lines, the head and a proof. Ids, clock and choices come from the seed; the vault's keys from who provides it.
 */
export const yearScript = Effect.fnUntraced(function* (seed: number, commands: number) {
  const random = seeded(seed, "year")
  const outcomes: Array<string> = []
  let number = 0
  const give = <A, E, R>(command: (mark: ReturnType<typeof markOf>) => Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      number += 1
      yield* TestClock.setTime(Date.parse("2022-10-19T01:00:00Z") + number * 61_007)
      const ended = yield* Effect.exit(command(markOf(clerk, nameId(`${seed}/${number}`))))
      outcomes.push(Exit.isSuccess(ended) ? JSON.stringify(ended.value) : JSON.stringify(ended.cause))
    })
  yield* give((mark) =>
    handleOffice(mark, {
      _tag: "AddUser",
      ...on("2022-01-01"),
      user: clerk,
      name: personName(random),
      account: `tk-${random.below(100)}`,
      role: "administrator",
    }),
  )
  for (const unit of units)
    yield* give((mark) =>
      handleUnit(mark, UnitId.make(unit), {
        _tag: "AddUnit",
        ...on("2022-01-01"),
        name: `Xã ${unit}`,
        code: unit.toUpperCase(),
        block: "Khối xã",
      }),
    )
  yield* give((mark) =>
    handleCampaign(mark, 2022, {
      _tag: "OpenCampaign",
      ...on("2022-01-01"),
      title: "Dân vận khéo năm 2022",
      deadline: "2022-10-21",
      expected: [UnitId.make("u1"), UnitId.make("u2"), UnitId.make("u3")],
    }),
  )
  for (let step = 0; step < commands; step += 1) {
    const model = ModelId.make(`m${random.below(4)}`)
    const command = random.chance(0.4) ? registered(random) : reported(random)
    yield* give((mark) => handleModel(mark, model, command))
  }
  return { outcomes, ...(yield* whatStands(random)) }
}, Effect.provide(TestClock.layer()))

const registered = (random: Seeded): ModelCommand => ({
  _tag: "RegisterModel",
  ...on("2022-02-09"),
  campaign: 2022,
  unit: UnitId.make(random.pick(units)),
  title: `Tiếng loa “an ninh” ${random.below(50)}`,
  holder: "individual",
  personal: { holder: personName(random), implementer: personName(random) },
})

const reported = (random: Seeded): ModelCommand =>
  random.pick<ModelCommand>([
    { _tag: "SubmitResults", ...on("2022-10-10"), results: `${random.below(40)} camera`, replicationCounts: [] },
    { _tag: "ReportNotScalable", ...on("2022-10-10"), words: "không nhân rộng", replicationCounts: [] },
    { _tag: "ProposeForAward", ...on("2022-10-18"), form: "Giấy khen" },
    { _tag: "WithdrawModel", ...on("2022-10-19"), reason: "trùng" },
  ])

/** The lines in hex, the head, and a proof of one of them. */
const whatStands = Effect.fnUntraced(function* (random: Seeded) {
  const store = yield* EventStore
  const lines = yield* Stream.runCollect(store.read({}))
  const head = yield* store.head()
  const proof = yield* store.prove({ inclusion: 1 + random.below(head.position), size: head.position })
  return { head, proof, lines: lines.map((line) => ({ ...line, entry: Buffer.from(line.entry).toString("hex") })) }
})
