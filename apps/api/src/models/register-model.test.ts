import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { registration, sampleOffice, slowly } from "../samples.ts"

const registered = (lines: ReadonlyArray<{ readonly type: string }>) =>
  lines.filter(({ type }) => type === "kheo.model.registered.v1").length

describe("an idempotency key", () => {
  it("gives the first answer again and adds nothing, however the words are written", async () => {
    const { lines, post } = await sampleOffice()
    const key = randomUUID()
    const first = await post(registration, { "Idempotency-Key": key })
    const before = (await lines()).length
    assert.isNull(first.response.headers.get("idempotency-replayed"))
    const again = await post(
      { ...registration, title: registration.title.normalize("NFD") },
      { "Idempotency-Key": key },
    )
    assert.deepStrictEqual([again.status, again.body], [201, first.body])
    assert.strictEqual(again.response.headers.get("idempotency-replayed"), "true")
    assert.strictEqual(again.response.headers.get("location"), first.response.headers.get("location"))
    assert.strictEqual((await lines()).length, before)
  })

  it("with another body is 422 and adds nothing", async () => {
    const { lines, post } = await sampleOffice()
    const headers = { "Idempotency-Key": randomUUID() }
    await post(registration, headers)
    const before = (await lines()).length
    for (const other of [{ title: "khác" }, { unit: "X02" }, { occurredAt: "2022-03-02" }, { person: "An" }]) {
      const told = await post({ ...registration, ...other }, headers)
      assert.deepStrictEqual([told.status, told.body.code], [422, "idempotency-key-reused"])
    }
    assert.strictEqual((await lines()).length, before)
  })

  it("that is missing, short, long or spaced is 400", async () => {
    const { post } = await sampleOffice()
    for (const key of ["", "abc", "x".repeat(129), "sixteen characters and a space"]) {
      const { status, body } = await post(registration, { "Idempotency-Key": key })
      assert.deepStrictEqual([status, body.code], [400, "idempotency-key-required"], key)
    }
  })

  it("of a refused request may be used again once the reason is gone", async () => {
    const { post } = await sampleOffice()
    const headers = { "Idempotency-Key": randomUUID() }
    assert.strictEqual((await post({ ...registration, unit: "nobody" }, headers)).status, 422)
    assert.strictEqual((await post(registration, headers)).status, 201)
  })
})

describe("twenty at once", () => {
  const twenty = Array.from({ length: 20 }, (_, at) => at)

  it("of different models are all registered, under distinct numbers, by one user", async () => {
    const { lines, post } = await sampleOffice({}, slowly)
    const told = await Promise.all(
      twenty.map((at) => post({ ...registration, title: `Mô hình ${at}` }, { "Idempotency-Key": randomUUID() })),
    )
    assert.deepStrictEqual(
      told.map(({ status }) => status),
      twenty.map(() => 201),
    )
    assert.strictEqual(new Set(told.map(({ body }) => body.number)).size, 20)
    assert.strictEqual(new Set(told.map(({ body }) => body.id)).size, 20)
    assert.strictEqual(registered(await lines()), 20)
    assert.strictEqual((await lines()).filter(({ type }) => type === "kheo.user.added.v1").length, 1)
  })

  it("of one key are registered once and answered alike", async () => {
    const { lines, post } = await sampleOffice({}, slowly)
    const headers = { "Idempotency-Key": randomUUID() }
    const told = await Promise.all(twenty.map(() => post(registration, headers)))
    assert.strictEqual(new Set(told.map(({ status, body }) => JSON.stringify([status, body]))).size, 1)
    assert.strictEqual(told[0]?.status, 201)
    const fresh = told.filter(({ response }) => response.headers.get("idempotency-replayed") === null)
    assert.strictEqual(fresh.length, 1)
    assert.strictEqual(registered(await lines()), 1)
  })

  it("of one model without a key are registered once, the others refused", async () => {
    const { lines, post } = await sampleOffice({}, slowly)
    const told = await Promise.all(twenty.map(() => post(registration)))
    assert.strictEqual(told.filter(({ status }) => status === 201).length, 1)
    assert.strictEqual(told.filter(({ status }) => status === 409).length, 19)
    assert.strictEqual(registered(await lines()), 1)
  })
})
