import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { after, on } from "../history/past.samples.ts"
import { Office, type OfficeEvent, settingsAt } from "../office/index.ts"
import { changed, lettersFrom50 } from "../office/office.samples.ts"
import { around, d1, d2, letter51, paper } from "./document.samples.ts"
import { Document, label, type Numbered, paperKey, registerOf, typeOf } from "./index.ts"

const terms = [
  { name: "2020-2025", from: "2020-07-01", to: "2025-06-30" },
  { name: "2025-2030", from: "2025-07-01" },
]
const twoTerms = changed({ terms })
const register = (day: string, numbered: ReadonlyArray<Numbered>, ...settings: ReadonlyArray<OfficeEvent>) =>
  registerOf("CV", settingsAt(after(Office, [lettersFrom50, ...settings]), day), numbered)
const given = (number: number, over: Partial<Numbered> = {}): Numbered => ({
  document: d1,
  type: "CV",
  number,
  symbol: "CV/BCĐ",
  on: "2022-10-19",
  term: "",
  ...over,
})
const byHand = (number: number, over: Partial<Numbered> = {}) => given(number, { ...over, term: undefined })

describe("the next number", () => {
  it("follows the last before the register began, then the last that was given", () => {
    assert.strictEqual(register("2022-10-19", []).next, 51)
    assert.strictEqual(register("2022-10-19", [given(51), given(52)]).next, 53)
    assert.deepStrictEqual(register("2022-10-19", []).symbol, "CV/BCĐ")
  })

  it("stays where it is when the settings' last number is changed later on", () => {
    const later = changed({ office: { lastNumber: 99 } })
    assert.strictEqual(register("2022-10-19", [given(51)], later).next, 52)
    assert.strictEqual(register("2022-10-19", [], later).next, 100)
  })

  it("passes over numbers written down afterwards, and begins after the highest of them", () => {
    assert.strictEqual(register("2022-10-19", [given(51), byHand(52)]).next, 53)
    assert.strictEqual(register("2022-10-19", [byHand(60)]).next, 61)
    assert.strictEqual(register("2022-10-19", [byHand(60, { symbol: "CV/BDVHU" })]).next, 51)
  })

  it("begins again in each term of office, and of what was numbered before terms were set the day decides", () => {
    const past = [given(51, { term: "2020-2025" }), given(52)]
    assert.strictEqual(register("2025-06-30", past, twoTerms).next, 53)
    assert.strictEqual(register("2025-07-01", past, twoTerms).next, 1)
    assert.strictEqual(register("2026-01-01", [given(1, { term: "2025-2030", on: "2025-07-02" })], twoTerms).next, 2)
  })

  it("may have a beginning for each term", () => {
    const numbers = [{ type: "CV", term: "2025-2030", lastNumber: 7 }]
    assert.strictEqual(register("2025-07-01", [], twoTerms, changed({ numbers })).next, 8)
    assert.strictEqual(register("2022-10-19", [], twoTerms, changed({ numbers })).next, 51)
  })

  it("without a term named is of the term of the settings' letter", () => {
    const settings = [twoTerms, changed({ letterDate: "2025-08-01" })]
    assert.strictEqual(register("2025-07-01", [], ...settings).next, 51)
    assert.strictEqual(register("2022-10-19", [], ...settings).next, 1)
  })
})

describe("issuing", () => {
  const issue = (over: object, ...settings: ReadonlyArray<OfficeEvent>) =>
    Document.decide(
      paper(),
      { ...letter51, ...over, _tag: "IssueDocument" },
      around({ document: d2 }, [lettersFrom50, ...settings]),
    )

  it("takes number, symbol and term as they are on the paper's day", () => {
    assert.deepStrictEqual(issue({}), Result.succeed([letter51]))
    const [event] = Result.getOrThrow(issue({}, twoTerms))
    assert.deepInclude(event, { term: "2020-2025", number: 51 })
  })

  it("is refused for a type without a symbol, and on a day outside every term", () => {
    assert.deepStrictEqual(issue({ type: "QĐ" }), Result.fail({ _tag: "SymbolNotSet", type: "QĐ" } as const))
    const before = issue(on("2020-06-30"), twoTerms)
    assert.deepStrictEqual(before, Result.fail({ _tag: "TermNotFound", day: "2020-06-30" } as const))
  })
})

describe("what people write on papers", () => {
  it("is two digits at least, with the symbol behind", () => {
    assert.strictEqual(label({ number: 5, symbol: "CV/BCĐ" }), "05-CV/BCĐ")
    assert.strictEqual(label({ number: "66" }), "66")
    assert.strictEqual(label({}), "")
    assert.deepStrictEqual(["CV/BCĐ", "QĐ-UBND", "KL"].map(typeOf), ["CV", "QĐ", "KL"])
  })

  it("makes an own paper the same, issued or written down afterwards, with or without a leading zero", () => {
    const own = { ...letter51, number: 5 }
    const written = {
      _tag: "DocumentReceived",
      ...on("2022-10-19"),
      kind: "công văn",
      issuer: "BCĐ",
      number: "05",
      symbol: "cv/bcđ",
      subject: "khác",
      outgoing: true,
    } as const
    assert.strictEqual(paperKey(own), paperKey(written))
    assert.notStrictEqual(paperKey(own), paperKey({ ...written, outgoing: false, paperDate: "2022-10-19" }))
    const { number: _, ...unnumbered } = written
    assert.notStrictEqual(paperKey(unnumbered), paperKey({ ...unnumbered, subject: "khác nữa" }))
  })
})
