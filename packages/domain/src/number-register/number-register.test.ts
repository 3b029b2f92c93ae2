import { assert, describe, it } from "@effect/vitest"
import { d1, d2, letter51, letter66 } from "../document/document.samples.ts"
import type { DocumentFact, DocumentId } from "../document/index.ts"
import { after, on, eventId } from "../history/past.samples.ts"
import { fold, place } from "../movement/index.ts"
import { Office, settingsAt } from "../office/index.ts"
import { lettersFrom50 } from "../office/office.samples.ts"
import { listRegisters, NumberRegister } from "./index.ts"
import { deeds, done, placedOf, settings } from "./papers.samples.ts"

const on2022 = settingsAt(after(Office, [lettersFrom50]), "2022-10-19")
const list = (...facts: ReadonlyArray<readonly [DocumentId, DocumentFact]>) =>
  listRegisters(
    fold(
      NumberRegister,
      facts.map(([document, fact], index) =>
        place({ category: "document", document }, fact, { id: eventId(index + 1), position: index + 1 }),
      ),
    ),
    on2022,
  )

describe("the register of numbers", () => {
  it("shows every type that has a symbol, with the next free number", () => {
    const [register, ...others] = list()
    assert.deepStrictEqual(others, [])
    assert.deepInclude(register, { type: "CV", term: "", symbol: "CV/BCĐ", next: 51, papers: [] })
  })

  it("shows the office's own papers by number, and none of others'", () => {
    const [register] = list(
      [d2, { ...letter51, number: 52 }],
      [d1, letter51],
      [d1, { ...letter66, ...on("2022-10-20") }],
    )
    assert.deepStrictEqual(
      register?.papers.map(({ document, number }) => [document, number]),
      [
        [d1, 51],
        [d2, 52],
      ],
    )
    assert.strictEqual(register?.next, 53)
  })

  it("keeps the number of a superseded paper, and says so, whatever came first", () => {
    const supersession: DocumentFact = { _tag: "DocumentSuperseded", ...on("2022-10-18"), by: d2 }
    const [register] = list([d1, supersession], [d1, letter51])
    assert.deepInclude(register?.papers[0], { number: 51, superseded: true })
  })
})

const thorough = { arbitrary: { runs: 600, size: 25 } }

it.prop(
  "has no gap and no repeat, in whatever order papers are issued, written down, renumbered and taken back",
  [deeds],
  ([all]) => {
    const papers = done(all)
    for (const day of ["2020-08-01", "2022-10-19"]) {
      const [register] = listRegisters(fold(NumberRegister, placedOf(papers)), settingsAt(after(Office, settings), day))
      const numbers = register?.papers.map(({ number }) => number) ?? []
      const given = register?.papers.flatMap(({ number, term }) => (term === undefined ? [] : [number])) ?? []
      assert.strictEqual(new Set(numbers).size, numbers.length, numbers.join(" "))
      const [first = 1, last = 0] = [given[0], given.at(-1)]
      for (let number = first; number <= last; number++) assert.include(numbers, number)
      assert.notInclude(numbers, register?.next)
      if (given.length > 0) assert.isTrue((register?.next ?? 0) === last + 1 || numbers.includes(last + 1))
    }
  },
  thorough,
)
