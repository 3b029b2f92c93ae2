import { assert, describe, it } from "@effect/vitest"
import { mergePatch } from "@kheo/application"
import { Effect, Schema } from "effect"
import { registration, sampleOffice, sender } from "../samples.ts"

const word = Schema.Literals(["một", "hai ba", "Đường hoa ấp 3"])
const orNull = (schema: Schema.Codec<string>) => Schema.optionalKey(Schema.NullOr(schema))
const day = Schema.Literals(["2022-02-01", "2022-03-01"])

const Patch = Schema.Struct({
  title: Schema.optionalKey(word),
  kind: orNull(Schema.Literals(["model", "exemplar"])),
  field: orNull(word),
  level: orNull(word),
  place: orNull(word),
  note: orNull(word),
  implementer: orNull(word),
  implementingPerson: orNull(word),
  period: Schema.optionalKey(
    Schema.NullOr(Schema.Struct({ from: day, to: orNull(Schema.Literals(["2022-10-31", "2022-12-31"])) })),
  ),
})

const office = (async () => {
  const { ask, post } = await sampleOffice()
  const { body } = await post({ ...registration, person: "Trần Thị Mẫu" })
  return { ask, path: `/v1/models/${body.id}`, send: sender(ask) }
})()

/** What of a model a patch can reach, absent where it is null. */
const reached = (model: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(Patch.fields).flatMap((name) => (model[name] === null ? [] : [[name, model[name]]])))

describe("an amendment", () => {
  it.effect.prop(
    "makes of the model what the merge patch makes of its representation, whatever it says",
    [Patch],
    ([patch]) =>
      Effect.promise(async () => {
        const { ask, path, send } = await office
        const before = await ask(path)
        const told = await send(
          path,
          { ...patch, reason: "văn bản sau", occurredAt: "2022-05-10" },
          { "If-Match": before.response.headers.get("etag") ?? "" },
          "PATCH",
        )
        assert.strictEqual(told.status, 200, JSON.stringify([patch, told.body]))
        const after = await ask(path)
        assert.deepStrictEqual(reached(after.body), mergePatch(reached(before.body), patch) as object)
        assert.strictEqual(after.body.person, "Trần Thị Mẫu")
      }),
    { arbitrary: { runs: 20 } },
  )

  it("is whole or not at all, and says what is wrong with it", async () => {
    const { ask, path, send } = await office
    const before = (await ask(path)).body
    const wrong = await send(
      path,
      { level: "tỉnh", period: { from: "2022-09-01", to: "2022-08-01" }, reason: "x" },
      {},
      "PATCH",
    )
    assert.deepStrictEqual([wrong.status, wrong.body.code], [422, "amendment-unfit"])
    for (const body of [{ title: null, reason: "x" }, { unit: "X02", reason: "x" }, { level: "tỉnh" }])
      assert.strictEqual((await send(path, body, {}, "PATCH")).status, 422)
    assert.deepStrictEqual((await ask(path)).body.level, before.level)
  })
})
