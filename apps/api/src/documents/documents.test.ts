import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { handleOffice, handleParticipation, markOf, resolveActor } from "@kheo/application"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { unzipSync } from "fflate"
import { sampleOffice } from "../samples.ts"

const office = async (...more: Parameters<typeof sampleOffice>) => {
  const its = await sampleOffice(...more)
  return {
    ...its,
    issue: (body: object, key: string = randomUUID()) =>
      its.ask("/v1/documents/reminder-letter/issue", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      }),
  }
}

const named = Effect.gen(function* () {
  const actor = yield* resolveActor({ named: undefined, account: "an" })
  yield* handleOffice(markOf(actor), {
    _tag: "ChangeSettings",
    occurredAt: "2022-01-01",
    basis: "receipt",
    settings: { office: { name: "BCĐ", symbol: "CV/BCĐ", lastNumber: 50 } },
  })
})

const query = "campaign=2022&asOf=2022-10-18&date=2022-10-18"

describe("a document", () => {
  it("is drafted as .docx under its own name, takes no number, and is told of in the list", async () => {
    const { ask, lines } = await office()
    const before = (await lines()).length
    const told = await ask(`/v1/documents/reminder-letter.docx?${query}`)
    assert.strictEqual(told.status, 200)
    const text = new TextDecoder().decode(unzipSync(told.body)["word/document.xml"])
    assert.match(text, /Long Thuận/)
    assert.match(
      told.response.headers.get("content-disposition") ?? "",
      /^attachment; filename="01-CV.*\.docx"; filename\*=/,
    )
    assert.strictEqual((await lines()).length, before)
    const { documents } = (await ask("/v1/documents")).body
    assert.deepInclude(
      documents.find(({ name }: { name: string }) => name === "reminder-letter"),
      { formats: ["docx", "pdf"], issued: true },
    )
  })

  it("is PDF where the server has a program for it, and says so where not", async () => {
    const { ask } = await office({ toPdf: (docx) => Promise.resolve(new Uint8Array([0x25, docx[0] ?? 0])) })
    assert.deepStrictEqual([...(await ask(`/v1/documents/reminder-letter.pdf?${query}`)).body], [0x25, 0x50])
    const none = await (await office()).ask(`/v1/documents/reminder-letter.pdf?${query}`)
    assert.deepStrictEqual([none.status, none.body.code], [409, "pdf-unavailable"])
  })

  it("is refused where there is nothing to tell, no campaign, or a question that it does not take", async () => {
    const { ask } = await office()
    for (const [path, status] of [
      ["reminder-letter.docx?campaign=2022&asOf=2021-12-31", 409],
      ["reminder-letter.docx?campaign=1999", 404],
      ["reminder-letter.docx?campaign=2022&unit=X01", 400],
      ["reminder-letter.xlsx?campaign=2022", 404],
      ["certificates.docx?campaign=2022", 409],
    ] as const)
      assert.strictEqual((await ask(`/v1/documents/${path}`)).status, status, path)
  })

  it("is issued once, with its number, its file and whom it reminds; a repeat gets the same", async () => {
    const { issue, lines, run } = await office()
    await run(named)
    const [key, body] = [randomUUID(), { campaign: 2022, asOf: "2022-10-18", date: "2022-10-18" }]
    const first = await issue(body, key)
    assert.deepStrictEqual([first.status, first.body.reminded ?? first.body], [201, ["Xã Long Thuận"]])
    assert.match(first.body.label, /^51-CV/)
    const count = (await lines()).length
    const again = await issue(body, key)
    assert.deepStrictEqual([again.status, again.body], [201, first.body])
    assert.strictEqual((await lines()).length, count)
    const other = await issue(body)
    assert.deepStrictEqual([other.status, other.body.code], [409, "already-issued"])
    const anew = await issue({ ...body, supersedes: first.body.label })
    assert.match(anew.body.label, /^52-CV/)
  })

  it("that is issued again under the same key is the same paper, whatever happened to the register since", async () => {
    const { ask, issue, lines, run } = await office()
    await run(named)
    const [key, body] = [randomUUID(), { campaign: 2022 }]
    const first = await issue(body, key)
    assert.deepStrictEqual([first.status, first.body.label], [201, "51-CV/BCĐ"], first.text)
    const kept = async () => (await ask(`/v1/papers/${first.body.paper}/attachments/${first.body.sha256}`)).text
    const bytes = await kept()
    await run(received)
    const anew = await issue({ ...body, supersedes: first.body.label })
    assert.match(anew.body.label, /^52-CV/, anew.text)
    const count = (await lines()).length
    const again = await issue(body, key)
    const { position: _, ...paper } = first.body
    assert.deepInclude(again.body, paper, again.text)
    assert.deepStrictEqual([(await lines()).length, await kept()], [count, bytes])
    const other = await issue({ ...body, asOf: "2022-10-18" }, key)
    assert.deepStrictEqual([other.status, other.body.code], [422, "idempotency-key-reused"], other.text)
    assert.strictEqual((await lines()).length, count)
  })
})

/** The last unit that was behind reports, so that there is nobody to remind any more. */
const received = Effect.gen(function* () {
  const actor = yield* resolveActor({ named: undefined, account: "an" })
  yield* handleParticipation(markOf(actor), 2022, UnitId.make("u-long-thuan"), {
    _tag: "ReceiveReport",
    occurredAt: "2022-10-15",
    basis: "receipt",
    receivedAssumed: false,
    reconciled: true,
  })
})
