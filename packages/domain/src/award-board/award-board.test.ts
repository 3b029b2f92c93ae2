import { assert, describe, it } from "@effect/vitest"
import { awarded, completing, declined, deferred, held, otherForm, reviewed, revoked } from "../model/awards.samples.ts"
import { proposed, takenBack } from "../model/model.samples.ts"
import type { MovementFact } from "../movement/event.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { AwardBoard, awardBoard } from "./index.ts"

const { form } = proposed
const of = (id: string, ...facts: ReadonlyArray<MovementFact>): ReadonlyArray<PlacedFact> => [
  life(id).registered,
  ...facts.map((fact) => placed.model(id, fact)),
]
const board = (facts: ReadonlyArray<PlacedFact>, options?: Parameters<typeof awardBoard>[1]) =>
  awardBoard(fold(AwardBoard, [...roster, ...facts]), options)

describe("the award board", () => {
  it("counts by form where each proposal stands", () => {
    const facts = [
      of("m1", proposed),
      of("m2", proposed, reviewed),
      of("m3", proposed, reviewed, awarded),
      of("m4", proposed, reviewed, declined),
      of("m5", proposed, deferred),
      of("m6", proposed, reviewed, awarded, revoked),
      of("m7", proposed, takenBack),
      of("m8", { ...proposed, form: otherForm }),
    ].flat()
    const [first, second, ...more] = board(facts)
    const { candidates, ...numbers } = first ?? { candidates: [] }
    assert.deepStrictEqual<object>(numbers, {
      form,
      proposed: 6,
      reviewed: 4,
      awarded: 1,
      declined: 1,
      deferred: 1,
      revoked: 1,
      quota: null,
      beyond: 0,
    })
    assert.deepStrictEqual(
      candidates.map(({ model, state }) => [String(model), state]),
      [
        ["m1", "proposed"],
        ["m2", "reviewed"],
        ["m3", "awarded"],
        ["m4", "declined"],
        ["m5", "deferred"],
        ["m6", "revoked"],
      ],
    )
    assert.deepStrictEqual([second?.form, second?.proposed, more], [otherForm, 1, []])
  })

  it("holds the awards against the quota that it is given, also of a form that nobody is proposed for", () => {
    const facts = ["m1", "m2"].flatMap((id) => of(id, proposed, reviewed, awarded))
    const quotas = new Map([
      [form, 1],
      ["Cờ thi đua", 2],
    ])
    const shown = board(facts, { quotas }).map(({ awarded, beyond, quota }) => [awarded, quota, beyond])
    assert.deepStrictEqual(shown, [
      [2, 1, 1],
      [0, 2, 0],
    ])
  })

  it("lists what each dossier lacks, and what is pending", () => {
    const dossier = { ...proposed, summary: "120 hộ", papers: ["tờ trình"], required: ["tờ trình", "biên bản"] }
    const [shown] = board([...of("m1", dossier, held), ...of("m2", { ...proposed, summary: "" })], {
      required: ["xác nhận"],
    })
    assert.deepStrictEqual(
      shown?.candidates.map(({ holds, missingPapers, missingSummary }) => [missingSummary, missingPapers, holds]),
      [
        [false, ["biên bản", "xác nhận"], ["complaint"]],
        [true, ["xác nhận"], []],
      ],
    )
  })

  it("counts what a form usually needs as missing, where a proposal names no papers of its own", () => {
    const own = { ...proposed, required: ["tờ trình"] }
    const some = { ...proposed, papers: ["biên bản"] }
    const usual = new Map([
      [form, ["biên bản", "xác nhận"]],
      ["Cờ thi đua", ["báo cáo"]],
    ])
    const [shown] = board([...of("m1", proposed), ...of("m2", own), ...of("m3", some)], { usual })
    assert.deepStrictEqual(
      shown?.candidates.map(({ missingPapers, missingUsual }) => [missingPapers, missingUsual]),
      [
        [
          ["biên bản", "xác nhận"],
          ["biên bản", "xác nhận"],
        ],
        [["tờ trình"], []],
        [["xác nhận"], ["xác nhận"]],
      ],
    )
  })

  it("counts what came to a dossier later, and keeps what was said before", () => {
    const bare = { ...proposed, summary: "", required: ["biên bản"] }
    const later = { ...completing, papers: ["biên bản"] }
    const first = { ...completing, summary: "chưa rõ", occurredAt: "2022-10-18" } as const
    const [shown] = board(of("m1", bare, first, reviewed, later, declined))
    assert.deepInclude(shown?.candidates[0], {
      summary: completing.summary ?? "",
      papers: ["biên bản"],
      missingSummary: false,
      missingPapers: [],
      opinions: [{ on: reviewed.occurredAt, verdict: "for", by: reviewed.by ?? null, note: null }],
      reason: declined.reason,
    })
  })

  it("shows who, for what, by which decision", () => {
    const hers = { ...life("m1").hers }
    const [shown] = board([hers, ...[proposed, reviewed, awarded].map((fact) => placed.model("m1", fact))])
    assert.deepInclude(shown?.candidates[0], {
      unitName: "Xã Mỹ An",
      block: "Khối xã",
      person: "Lê Thị Ánh",
      nominee: "individual",
      decision: awarded.decision,
      decidedOn: awarded.occurredAt,
      amount: awarded.amount ?? null,
      verdicts: ["for"],
    })
  })
})
