import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { registration, sampleOffice } from "./samples.ts"

const anyText = Schema.String
const fields = ["campaign", "unit", "title", "person", "field", "periodAndPlace", "note", "occurredAt", "__proto__"]

/** One for all: a server isn't made anew for each caller either. */
const office = sampleOffice()

describe("whatever is sent, nothing breaks and nothing leaks", () => {
  it.effect.prop("any JSON as a body", [Schema.Json], ([body]) =>
    Effect.promise(async () => {
      const { defects, post } = await office
      assert.include([201, 400, 422, 409], (await post(body)).status)
      assert.deepStrictEqual(defects, [])
    }),
  )

  it.effect.prop("a registration with any values", [Schema.Record(Schema.Literals(fields), Schema.Json)], ([values]) =>
    Effect.promise(async () => {
      const { defects, post } = await office
      assert.include([201, 422, 409], (await post({ ...registration, ...values })).status)
      assert.deepStrictEqual(defects, [])
    }),
  )

  it.effect.prop("a registration of any text", [anyText, anyText], ([title, note]) =>
    Effect.promise(async () => {
      const { defects, post } = await office
      assert.include([201, 409, 422], (await post({ ...registration, title, note })).status)
      assert.deepStrictEqual(defects, [])
    }),
  )

  it.effect.prop("any text as a body", [anyText], ([text]) =>
    Effect.promise(async () => {
      const { defects, post } = await office
      assert.include([400, 422], (await post(text)).status)
      assert.deepStrictEqual(defects, [])
    }),
  )

  it.effect.prop("any query, path and headers", [anyText, anyText, anyText], ([query, name, value]) =>
    Effect.promise(async () => {
      const { ask, defects } = await office
      const encoded = encodeURIComponent(query.toWellFormed())
      const printable = value.replaceAll(/[^\u0020-\u007e]/g, "").trim()
      const raw = query.replaceAll(/[^\u0021-\u007e]/g, "").replaceAll("#", "")
      for (const path of [
        `/v1/models?campaign=2022&text=${encoded}`,
        `/v1/models?campaign=2022&knownAt=${encoded}`,
        `/v1/models?campaign=2022&asOf=${encoded}`,
        `/v1/models?${raw}`,
        `/v1/campaigns/2022/board?${encodeURIComponent(name.toWellFormed())}=${encoded}`,
        `/v1/campaigns/${encoded}/board`,
        `/v1/models/${encoded}/events`,
      ]) {
        const headers = { Accept: printable, "Accept-Language": printable, traceparent: printable }
        const { status } = await ask(path, { headers })
        assert.include([200, 400, 404, 406], status, path)
      }
      assert.deepStrictEqual(defects, [])
    }),
  )
})
