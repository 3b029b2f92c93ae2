import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { keyedOffice } from "../access/keys.samples.ts"
import { endpoints } from "../endpoints.ts"
import { codes } from "../samples.ts"
import type { AccessJournal, JournalEntry, Reading } from "./journal.ts"

const memory = () => {
  const readings: Array<Reading> = []
  const place = (reading: Reading, at: number): JournalEntry => ({ ...reading, number: at + 1, at: "", hash: "" })
  const journal: AccessJournal = {
    record: async (reading) => void readings.push(reading),
    list: async ({ limit }) => readings.map(place).toReversed().slice(0, limit),
  }
  return { journal, readings }
}

/** Names of fields that say something about a person. */
const personal =
  /"(person|holder(?:Name|Person)|contact|phone|email|account|implementingPerson|signerName|userName)":\{/

describe("the access journal", () => {
  it("knows who read which personal data under which trace, and holds no word that was asked for", async () => {
    const { journal, readings } = memory()
    const { ask, keys } = await keyedOffice({ journal })
    const traceparent = `00-${"ab".repeat(16)}-${"cd".repeat(8)}-01`
    const path = "/v1/models?campaign=2022&text=Nguy%E1%BB%85n"
    await ask(path, { headers: { ...keys.clerk.headers, traceparent } })
    await ask("/v1/models?campaign=1999", keys.clerk)
    await ask("/v1/campaigns/2022/board", keys.clerk)
    assert.strictEqual(readings.length, 1)
    assert.deepInclude(readings[0], { by: "key", user: "u-clerk", key: keys.clerk.id, operation: "showModels" })
    assert.deepInclude(readings[0], { path: "/v1/models", traceId: "ab".repeat(16) })
    assert.match(readings[0]?.query ?? "", /^[0-9a-f]{64}$/)
    for (const [said, heard] of [
      ["báo cáo quý 4", "báo cáo quý 4"],
      ["b%C3%A1o%20c%C3%A1o", "báo cáo"],
    ] as const) {
      const header = Buffer.from(said).toString("latin1")
      await ask("/v1/models?campaign=2022", { headers: { ...keys.clerk.headers, "Kheo-Purpose": header } })
      assert.strictEqual(readings.pop()?.purpose, heard)
    }
    for (const wrong of ["x".repeat(201), "%E0%A4%A", "%00", " "]) {
      const refused = await ask("/v1/models?campaign=2022", {
        headers: { ...keys.clerk.headers, "Kheo-Purpose": wrong },
      })
      assert.deepStrictEqual([refused.status, codes(refused)], [400, [["Kheo-Purpose", "purpose"]]], wrong)
    }
    const shown = await ask("/v1/access-journal?limit=5", keys.auditor)
    assert.deepStrictEqual(
      shown.body.entries.map(({ number, user }: JournalEntry) => [number, user]),
      [[1, "u-clerk"]],
    )
  })

  it("that can't be written lets nobody read", async () => {
    const journal: AccessJournal = { record: () => Promise.reject(new Error("full")), list: async () => [] }
    const { ask, keys } = await keyedOffice({ journal })
    const { body, status } = await ask("/v1/models?campaign=2022", keys.clerk)
    assert.deepStrictEqual([status, body.code], [503, "journal-unavailable"])
    assert.strictEqual((await ask("/v1/campaigns/2022/board", keys.clerk)).status, 200)
  })

  it("is asked for by every route whose answer has a field about a person", () => {
    for (const { name, personal: isPersonal, response } of endpoints) {
      const schema = JSON.stringify(Schema.toJsonSchemaDocument(response.schema))
      if (personal.test(schema)) assert.isTrue(isPersonal, `${name}: say personal: true`)
    }
    assert.isTrue(endpoints.some(({ personal }) => personal === true))
  })
})
