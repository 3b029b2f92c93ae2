import { newId, showHistory } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { afterEach, beforeEach } from "vitest"
import type { SingleAsk } from "../state/index.ts"
import { campaign, modelId, openSample, unitId } from "../testing/samples.ts"
import { send } from "./send.ts"

let sample: Awaited<ReturnType<typeof openSample>>
beforeEach(async () => {
  sample = await openSample()
})
afterEach(() => sample.close())

const what = { vi: "sửa", en: "mended" }
const asking = (ask: SingleAsk | { use: "together"; asks: ReadonlyArray<SingleAsk> }, id: string) =>
  sample.run(send({ named: undefined, account: "" }, { id, ask, what, draft: undefined, attempt: 1 }))
const count = () => sample.run(Effect.flatMap(showHistory({}), Stream.runCount))

const conference = {
  use: "mending",
  fact: "conference",
  campaign,
  unit: unitId("Xã Bình An"),
  seen: "2022-10-10",
  reason: "ghi nhầm",
} as const
const outcome = {
  use: "outcomeMending",
  model: modelId("Đoạn đường tự quản"),
  seen: "2022-10-17",
  reason: "ghi nhầm",
} as const
const to = { outcome: "submitted", day: "2022-10-16", text: "30 hộ" } as const

const cases: ReadonlyArray<readonly [string, SingleAsk, SingleAsk]> = [
  ["a conference", { ...conference, to: { day: "2022-10-11" } }, conference],
  ["an outcome", { ...outcome, to }, outcome],
]

describe("putting right what the register holds", () => {
  for (const [name, correct, retract] of cases) {
    it(`writes a correction of ${name} once, and is overtaken where another day stands than the screen showed`, async () => {
      const [before, id] = [await count(), newId()]
      assert.deepInclude(await asking(correct, id), { kind: "done", events: 1 })
      assert.strictEqual((await asking(correct, id)).kind, "done")
      const overtaken = await asking(retract, newId())
      assert.strictEqual(overtaken.kind, "conflict")
      assert.strictEqual(await count(), before + 1)
    })

    it(`takes ${name} back once, and tells whoever comes later that it is gone`, async () => {
      const [before, id] = [await count(), newId()]
      assert.deepInclude(await asking(retract, id), { kind: "done", events: 1 })
      assert.deepInclude(await asking(retract, id), { kind: "done", events: 0 })
      assert.strictEqual((await asking(correct, newId())).kind, "conflict")
      assert.strictEqual(await count(), before + 1)
    })
  }

  it("writes several facts of one paper all or none", async () => {
    const before = await count()
    const unit = unitId("Xã Nhị Thành")
    const received = { occurredAt: "2022-10-18", basis: "receipt" } as const
    const command = { _tag: "ReceiveReport", ...received, receivedAssumed: false, reconciled: true } as const
    const report = { use: "participation", campaign, unit, command } as const
    const words = { words: "thiếu kinh phí", replicationCounts: [] }
    const close = (title: string): SingleAsk => ({
      use: "model",
      model: modelId(title),
      command: { _tag: "ReportNotScalable", ...received, ...words },
    })
    const refused = await asking({ use: "together", asks: [report, close("Vườn rau sạch cho bé")] }, newId())
    assert.strictEqual(refused.kind, "refused")
    assert.strictEqual(await count(), before)
    const both = { use: "together", asks: [close("Tuyến đường hoa nông thôn mới"), report] } as const
    const id = newId()
    assert.deepInclude(await asking(both, id), { kind: "done", events: 2 })
    assert.deepInclude(await asking(both, id), { kind: "done", events: 0 })
    assert.strictEqual(await count(), before + 2)
  })
})
