import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { registration, sampleOffice, slowly } from "../samples.ts"

const item = (number: number, more: object = {}) => ({
  clientRef: `row-${number}`,
  op: "registerModel",
  body: { ...registration, title: `Mô hình ${number}`, person: "Trần Thị Bé", ...more },
})

const office = async (...with_: Parameters<typeof sampleOffice>) => {
  const its = await sampleOffice(...with_)
  return {
    ...its,
    count: async () => (await its.lines()).length,
    bulk: (body: unknown, key: string = randomUUID()) =>
      its.ask("/v1/bulk", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      }),
  }
}

/** Row 17 has no unit that is known, row 18 repeats row 3, row 19 is no registration at all. */
const fifty = Array.from({ length: 50 }, (_, at) =>
  item(at, at === 17 ? { unit: "nobody" } : at === 18 ? { title: "Mô hình 3" } : at === 19 ? { titel: "x" } : {}),
)
const good = fifty.filter((_, at) => at < 17 || at > 19)
const statuses = ({ body }: { body: any }) => body.items.map(({ problem, status }: any) => [status, problem?.code])

describe("a bulk", () => {
  it("as atomic records nothing where one fails, and tells which and why", async () => {
    const { bulk, count } = await office()
    const before = await count()
    const told = await bulk({ mode: "atomic", items: fifty })
    assert.deepStrictEqual([told.status, told.body.code], [422, "bulk-refused"])
    assert.deepStrictEqual(
      told.body.errors.map(({ code, pointer }: any) => [pointer, code]),
      [
        ["/items/17/body/unit", "not-found"],
        ["/items/18", "model-already-registered"],
        ["/items/19/body/titel", "unknown"],
      ],
    )
    // The one that asked is a user since.
    assert.isAtMost((await count()) - before, 1)
  })

  it("as atomic records all in one step, and answers each repeat as the first time", async () => {
    const { ask, bulk, lines, post } = await office()
    const key = randomUUID()
    const first = await bulk({ mode: "atomic", items: good }, key)
    assert.deepStrictEqual([first.status, first.body.succeeded, first.body.failed], [200, 47, 0])
    const written = (await lines()).filter(({ type }) => type === "kheo.model.registered.v1")
    assert.strictEqual(new Set(written.map(({ commandId }) => commandId)).size, 1)
    assert.deepStrictEqual(
      first.body.items.map(({ body }: any) => [body.number, body.position]),
      written.map(({ position }, at) => [`M-2022-${String(at + 1).padStart(4, "0")}`, position]),
    )
    await post({ ...registration, title: "Sau đó" })
    const before = (await lines()).length
    const again = await bulk({ mode: "atomic", items: good }, key)
    assert.deepStrictEqual([again.status, again.body], [200, first.body])
    assert.strictEqual(again.response.headers.get("idempotency-replayed"), "true")
    const other = await bulk({ mode: "atomic", items: good.slice(1) }, key)
    assert.strictEqual(other.body.code, "idempotency-key-reused")
    assert.strictEqual((await lines()).length, before)
    const { models } = (await ask("/v1/models?campaign=2022&limit=200")).body
    assert.strictEqual(models.find(({ number }: any) => number === "M-2022-0001").person, "Trần Thị Bé")
  })

  it("as independent records what is right, and goes on where a retry finds it", async () => {
    const { bulk, lines } = await office()
    const key = randomUUID()
    const half = await bulk({ mode: "independent", items: fifty.slice(0, 25) }, key)
    assert.deepStrictEqual([half.status, half.body.succeeded], [207, 22])
    const whole = await bulk({ mode: "independent", items: fifty }, key)
    assert.deepStrictEqual([whole.body.succeeded, whole.body.failed], [47, 3])
    assert.deepStrictEqual(whole.body.items.slice(0, 17), half.body.items.slice(0, 17))
    assert.deepStrictEqual(statuses(whole).slice(17, 20), [
      [422, "validation"],
      [409, "model-already-registered"],
      [422, "validation"],
    ])
    assert.strictEqual((await lines()).filter(({ type }) => type === "kheo.model.registered.v1").length, 47)
  })

  it("as a dry run comes to the same verdicts and leaves nothing behind", async () => {
    const { bulk, count } = await office()
    await bulk({ mode: "independent", items: [item(99)] })
    const before = await count()
    const tried = await bulk({ mode: "atomic", dryRun: true, items: fifty })
    const alone = await bulk({ mode: "independent", dryRun: true, items: fifty })
    assert.deepStrictEqual([tried.status, alone.status, await count()], [200, 200, before])
    assert.strictEqual(tried.body.position, before)
    const real = await bulk({ mode: "independent", items: fifty })
    assert.deepStrictEqual(statuses(tried), statuses(real))
    assert.deepStrictEqual(statuses(alone), statuses(real))
  })

  it("as atomic begins anew when others write meanwhile, and is recorded once by twenty at once", async () => {
    const { bulk, lines, post } = await office({}, slowly)
    const key = randomUUID()
    const items = good.slice(0, 5)
    const told = await Promise.all([
      ...Array.from({ length: 8 }, () => bulk({ mode: "atomic", items }, key)),
      ...Array.from({ length: 8 }, (_, at) => post({ ...registration, title: `Riêng ${at}` })),
    ])
    assert.deepStrictEqual([...new Set(told.map(({ status }) => status))].toSorted(), [200, 201])
    assert.strictEqual(new Set(told.slice(0, 8).map(({ body }) => JSON.stringify(body))).size, 1)
    assert.strictEqual((await lines()).filter(({ type }) => type === "kheo.model.registered.v1").length, 13)
  })

  it("lets an item rest on those before it, and on the version that it names", async () => {
    const { ask, bulk, count } = await office()
    const submit = (ifMatch: string) => ({
      clientRef: `submit-${ifMatch}`,
      op: "submitResults",
      params: { id: "M-2022-0001" },
      ifMatch,
      body: { replication: "03/05 ấp", occurredAt: "2022-10-01" },
    })
    const key = randomUUID()
    const stale = await bulk({ mode: "atomic", items: [item(1), submit('"v7"')] }, key)
    assert.deepStrictEqual(
      stale.body.errors.map(({ code, pointer }: any) => [pointer, code]),
      [["/items/1", "version-conflict"]],
    )
    const missing = await bulk({
      mode: "atomic",
      dryRun: true,
      items: [item(1), { ...submit("x"), ifMatch: undefined }],
    })
    assert.deepStrictEqual(statuses(missing).at(-1), [428, "precondition-required"])
    const before = await count()
    const done = await bulk({ mode: "atomic", items: [item(1), submit('"v1"')] }, key)
    assert.deepStrictEqual(statuses(done), [
      [201, undefined],
      [200, undefined],
    ])
    assert.deepStrictEqual([done.body.items[1].etag, done.body.items[1].body.version], ['"v2"', 2])
    assert.strictEqual(await count(), before + 2)
    assert.deepStrictEqual((await bulk({ mode: "atomic", items: [item(1), submit('"v1"')] }, key)).body, done.body)
    const { outcome } = (await ask("/v1/models?campaign=2022")).body.models[0]
    assert.strictEqual(outcome, "submitted")
  })

  it("of no, too many or the same items twice, of unknown operations or reading ones is 422", async () => {
    const { bulk } = await office()
    const many = Array.from({ length: 501 }, (_, at) => item(at))
    for (const items of [[], many, [item(1), item(1)]])
      assert.strictEqual((await bulk({ mode: "atomic", items })).status, 422)
    for (const op of ["showModels", "nothing", "doInBulk", "createImport"]) {
      const told = await bulk({ mode: "independent", items: [{ ...item(1), op }] })
      assert.strictEqual(told.body.items[0].problem.errors[0].pointer, "/items/0/op", op)
    }
  })
})
