import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { myAn } from "../campaign/campaign.samples.ts"
import { eventId, on } from "../history/past.samples.ts"
import { around, d1, d2, letter51, letter66, paper, scan } from "./document.samples.ts"
import {
  Document,
  type DocumentCommand,
  type DocumentContext,
  type DocumentEvent,
  type DocumentFact,
  type DocumentRefusal,
  findings,
  numberedBy,
} from "./index.ts"

const given = (...past: ReadonlyArray<DocumentEvent>) => ({
  when: (command: DocumentCommand, context: DocumentContext = around()) =>
    Document.decide(paper(...past), command, context),
})
const refused = (refusal: DocumentRefusal) => Result.fail(refusal)
const receive = (over: object = {}): DocumentCommand => ({ ...letter66, ...over, _tag: "ReceiveDocument" })
const find = (over: object = {}): DocumentCommand => ({
  _tag: "RecordFinding",
  ...on("2022-07-21"),
  unit: myAn,
  result: "Đạt",
  ...over,
})
const mend = { ...on("2022-10-20", "receipt"), reason: "gõ nhầm" }
const correct = (id: number, replacement: DocumentFact): DocumentCommand => ({
  _tag: "CorrectDocument",
  ...mend,
  corrects: eventId(id),
  replacement,
})
const retract = (id: number): DocumentCommand => ({ _tag: "RetractDocument", ...mend, retracts: eventId(id) })
const supersede: DocumentCommand = { _tag: "SupersedeDocument", ...on("2022-10-20"), by: d2 }

describe("a paper", () => {
  it("is received once; the same again adds nothing, other content is refused", () => {
    assert.deepStrictEqual(given().when(receive()), Result.succeed([letter66]))
    assert.deepStrictEqual(given(letter66).when(receive()), Result.succeed([]))
    const other = given(letter66).when(receive({ subject: "Phát động" }))
    assert.deepStrictEqual(other, refused({ _tag: "DocumentAlreadyStated", subject: letter66.subject }))
  })

  it("that another entry has already is refused, and that entry is named", () => {
    const known = refused({
      _tag: "DocumentAlreadyKnown",
      document: "d2",
      label: "66-CV/BDVHU",
      issuer: "Ban Dân vận Huyện ủy",
    })
    assert.deepStrictEqual(given().when(receive(), around({ twin: d2 })), known)
    assert.deepStrictEqual(given(letter66).when(correct(1, { ...letter66, kind: "CV" }), around({ twin: d2 })), known)
  })

  it("is never from the future, neither it nor its arrival", () => {
    for (const over of [on("2022-10-22"), { ...on("2022-10-21", "assumed"), paperDate: "2022-10-22" }])
      assert.strictEqual(failure(given().when(receive(over))), "PaperFromTheFuture")
  })

  it("rests on papers of the register only", () => {
    const asked: DocumentCommand = { ...letter51, _tag: "IssueDocument", grounds: [d2] }
    assert.deepStrictEqual(
      given().when(asked, around({ unknown: [d2] })),
      refused({ _tag: "GroundUnknown", document: "d2" }),
    )
  })

  it("tells what was found at a unit, the same once", () => {
    const [event] = Result.getOrThrow(given(letter66).when(find()))
    assert.strictEqual(event?._tag, "DocumentFindingRecorded")
    if (event === undefined) return
    assert.deepStrictEqual(given(letter66, event).when(find()), Result.succeed([]))
    const more = Result.getOrThrow(given(letter66, event).when(find({ result: "Chưa đạt" })))
    assert.strictEqual(findings(paper(letter66, event, ...more)).length, 2)
  })

  it("that is not in the register finds nothing and is superseded by nothing", () => {
    for (const command of [find(), supersede])
      assert.deepStrictEqual(given().when(command), refused({ _tag: "DocumentUnknown" }))
  })

  it("is superseded once, by another", () => {
    const past = [letter66, ...Result.getOrThrow(given(letter66).when(supersede))]
    assert.deepStrictEqual(given(...past).when(supersede), Result.succeed([]))
    const again = given(...past).when({ ...supersede, reason: "khác" })
    assert.deepStrictEqual(again, refused({ _tag: "AlreadySuperseded", occurredAt: "2022-10-20" }))
    const self = given(letter66).when({ ...supersede, by: d1 })
    assert.deepStrictEqual(self, refused({ _tag: "SupersededByItself" }))
  })

  it("can't be retracted while something rests on its entry", () => {
    const past = [letter66, ...Result.getOrThrow(given(letter66).when(find()))]
    assert.deepStrictEqual(given(...past).when(retract(1)), refused({ _tag: "LaterDocumentFactsStand" }))
    assert.strictEqual(Result.getOrThrow(given(...past).when(retract(2))).length, 1)
    assert.deepStrictEqual(
      given(letter66).when(retract(2)),
      refused({ _tag: "DocumentFactNotStanding", event: eventId(2) }),
    )
  })
})

describe("a number that the register gave", () => {
  const numbered = [51, 52].map((number) => ({
    ...numberedBy(d1, letter51),
    number,
    document: number === 51 ? d1 : d2,
  }))
  const context = around({ numbered: numbered as unknown as DocumentContext["numbered"] })

  it("stays when its paper is corrected", () => {
    const subject = given(letter51).when(correct(1, { ...letter51, subject: "V/v tổng kết" }), context)
    assert.strictEqual(Result.getOrThrow(subject).length, 1)
    for (const over of [{ number: 53 }, { symbol: "CV/BDVHU" }, { type: "QĐ" }, { term: "2025-2030" }]) {
      const moved = given(letter51).when(correct(1, { ...letter51, ...over }), context)
      assert.deepStrictEqual(moved, refused({ _tag: "NumberIsFixed", label: "51-CV/BCĐ" }))
    }
  })

  it("is given back only while it is the last", () => {
    const middle = given(letter51).when(retract(1), context)
    assert.deepStrictEqual(middle, refused({ _tag: "NumberNotLast", label: "51-CV/BCĐ", last: 52 }))
    const last = given(letter51).when(retract(1), around({ numbered: context.numbered.slice(0, 1) }))
    assert.strictEqual(Result.getOrThrow(last).length, 1)
  })

  it("that was written down between two given ones stays with its paper", () => {
    const own: DocumentFact = { ...letter66, ...on("2022-10-19"), outgoing: true, number: "52", symbol: "CV/BCĐ" }
    const written = numberedBy(d1, own)
    const [first] = context.numbered
    if (written === undefined || first === undefined) return assert.fail("both have numbers")
    const between = around({ numbered: [first, written, { ...first, number: 53 }] })
    for (const command of [retract(1), correct(1, { ...own, number: "60" }), correct(1, { ...own, outgoing: false })])
      assert.deepStrictEqual(
        given(own).when(command, between),
        refused({ _tag: "NumberNotLast", label: "52-CV/BCĐ", last: 53 }),
      )
    assert.isTrue(Result.isSuccess(given(own).when(correct(1, { ...own, subject: "khác" }), between)))
  })

  it("is no other paper's, also when that one is written down afterwards", () => {
    const own = receive({ outgoing: true, number: "52", symbol: "CV/BCĐ", paperDate: "2022-10-20" })
    const taken = given().when(own, around({ numbered: context.numbered.slice(1) }))
    assert.deepStrictEqual(taken, refused({ _tag: "NumberTaken", label: "52-CV/BCĐ", document: "d2" }))
    const others = receive({ number: "52", symbol: "CV/BCĐ" })
    assert.isTrue(Result.isSuccess(given().when(others, context)))
  })
})

const failure = (outcome: Result.Result<unknown, DocumentRefusal>) =>
  Result.isFailure(outcome) ? outcome.failure._tag : undefined

describe("a file of a paper", () => {
  const attach = (over: object = {}): DocumentCommand => ({ ...scan, ...over, _tag: "AttachFile" })

  it("is attached once by its content, whatever it is called and on whichever day", () => {
    assert.deepStrictEqual(given(letter51).when(attach()), Result.succeed([scan]))
    const again = given(letter51, scan).when(attach({ name: "ban-quet.pdf", ...on("2022-10-21", "receipt") }))
    assert.deepStrictEqual(again, Result.succeed([]))
    const other = { ...scan, sha256: "2c26b46b".repeat(8) }
    assert.deepStrictEqual(given(letter51, scan).when(attach(other)), Result.succeed([other]))
  })

  it("needs a paper, and holds the paper until it is retracted itself", () => {
    assert.deepStrictEqual(given().when(attach()), refused({ _tag: "DocumentUnknown" }))
    assert.deepStrictEqual(given(letter51, scan).when(retract(1)), refused({ _tag: "LaterDocumentFactsStand" }))
    const taken: DocumentEvent = { _tag: "DocumentRetracted", ...mend, retracts: eventId(2) }
    assert.deepStrictEqual(given(letter51, scan).when(retract(2)), Result.succeed([taken]))
    assert.deepStrictEqual(given(letter51, scan, taken).when(attach()), Result.succeed([scan]))
    assert.isTrue(Result.isSuccess(given(letter51, scan, taken).when(retract(1))))
  })

  it("can get another name, but not another content", () => {
    const renamed = given(letter51, scan).when(correct(2, { ...scan, name: "cong-van.pdf" }))
    assert.isTrue(Result.isSuccess(renamed))
    for (const over of [{ sha256: "2c26b46b".repeat(8) }, { size: 1 }, { mediaType: "image/png" }])
      assert.deepStrictEqual(
        given(letter51, scan).when(correct(2, { ...scan, ...over })),
        refused({ _tag: "FileIsFixed", name: scan.name }),
      )
  })
})
