import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { createApp } from "@kheo/api"
import { ManagedRuntime } from "effect"
import { onTestFinished } from "vitest"
import { storeLayer } from "./layer.ts"

/** Two servers on one register in a file, each with a connection of its own, and a third that another user runs. */
const servers = async () => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-"))
  const runtimes = [1, 2, 3].map(() => ManagedRuntime.make(storeLayer({ folder })))
  onTestFinished(async () => {
    for (const runtime of runtimes) await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const appOf = (runtime: (typeof runtimes)[number] | undefined, account: string) =>
    createApp({
      run: (effect) => (runtime as (typeof runtimes)[number]).runPromise(effect),
      actor: { named: undefined, account },
    })
  const [one, two, others] = [appOf(runtimes[0], "an"), appOf(runtimes[1], "an"), appOf(runtimes[2], "binh")]
  const send = async (app: typeof one, path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), ...headers },
    })
    const told = (await response.json()) as { readonly [name: string]: unknown }
    const header = (name: string) => response.headers.get(name)
    return { status: response.status, body: told, etag: header("etag"), replayed: header("idempotency-replayed") }
  }
  await send(one, "/v1/units", { name: "Xã Mỹ An", code: "X01", block: "Khối xã", occurredAt: "2022-01-01" })
  await send(one, "/v1/users", { name: "Bình", account: "binh", role: "clerk" })
  await send(one, "/v1/campaigns", { campaign: 2022, deadline: "2022-10-15" })
  const model = await send(one, "/v1/models", {
    campaign: 2022,
    unit: "X01",
    title: "Đèn đường",
    occurredAt: "2022-03-01",
  })
  assert.strictEqual(model.status, 201)
  const path = `/v1/models/${String(model.body["id"])}`
  const events = async () =>
    (
      (await (await one.request(`${path}/events`)).json()) as {
        readonly events: ReadonlyArray<{ readonly type: string }>
      }
    ).events
  return { one, two, others, send, path, events, etag: model.etag ?? "" }
}

const results = { results: "Lắp 20 bóng", occurredAt: "2022-10-14" }
const times = (count: number) => Array.from({ length: count }, (_, at) => at)

describe("a command over HTTP on a register in a file", () => {
  it("whose answer was lost is answered as the first time, on the old version, by whichever server", async () => {
    const { etag, events, one, path, send, two } = await servers()
    const headers = { "Idempotency-Key": randomUUID(), "If-Match": etag }
    const first = await send(one, `${path}/submit`, results, headers)
    assert.deepStrictEqual([first.status, first.replayed], [200, null])
    await send(two, `${path}/survey`, { finding: "tốt", occurredAt: "2022-10-15" }, { "If-Match": first.etag ?? "" })
    const again = await send(two, `${path}/submit`, results, headers)
    assert.deepStrictEqual(
      [again.status, again.body, again.etag, again.replayed],
      [200, first.body, first.etag, "true"],
    )
    assert.strictEqual((await events()).filter(({ type }) => type === "kheo.model.submitted.v1").length, 1)
  })

  it("sent fifty times at once under one key is recorded once and answered alike", async () => {
    const { etag, events, one, path, send, two } = await servers()
    const headers = { "Idempotency-Key": randomUUID(), "If-Match": etag }
    const told = await Promise.all(
      times(50).map((at) => send(at % 2 === 0 ? one : two, `${path}/submit`, results, headers)),
    )
    assert.strictEqual(new Set(told.map(({ body, etag, status }) => JSON.stringify([status, body, etag]))).size, 1)
    assert.deepStrictEqual([told[0]?.status, told.filter(({ replayed }) => replayed === null).length], [200, 1])
    assert.strictEqual((await events()).length, 2)
  })

  it("under a used key with other content is refused, and another's key is another's", async () => {
    const { etag, one, others, path, send } = await servers()
    const headers = { "Idempotency-Key": randomUUID(), "If-Match": etag }
    await send(one, `${path}/submit`, results, headers)
    const other = await send(one, `${path}/submit`, { ...results, results: "Lắp 30 bóng" }, headers)
    assert.deepStrictEqual([other.status, other.body["code"]], [422, "idempotency-key-reused"])
    const theirs = await send(
      others,
      `${path}/survey`,
      { finding: "tốt", occurredAt: "2022-10-15" },
      { ...headers, "If-Match": "*" },
    )
    assert.deepStrictEqual([theirs.status, theirs.replayed], [200, null])
  })

  it("of thirty writers on one version goes through once; the others are told the new version", async () => {
    const { etag, events, one, path, send, two } = await servers()
    const told = await Promise.all(
      times(30).map((at) =>
        send(
          at % 2 === 0 ? one : two,
          `${path}/survey`,
          { finding: `lần ${at}`, occurredAt: "2022-10-15" },
          { "If-Match": etag },
        ),
      ),
    )
    const won = told.filter(({ status }) => status === 200)
    const late = told.filter(({ status }) => status === 412)
    assert.deepStrictEqual([won.length, late.length], [1, 29])
    assert.deepStrictEqual([...new Set(late.map(({ etag }) => etag))], ['"v2"'])
    assert.strictEqual((await events()).length, 2)
  })

  it("rests on the version that was read, also compressed, on one of several, and on no weak or missing one", async () => {
    const { one, path, send } = await servers()
    const read = await one.request(path, { headers: { "Accept-Encoding": "gzip" } })
    const etag = read.headers.get("etag") ?? ""
    await read.arrayBuffer()
    const survey = (finding: string, match?: string) =>
      send(
        one,
        `${path}/survey`,
        { finding, occurredAt: "2022-10-15" },
        match === undefined ? {} : { "If-Match": match },
      )
    const weak = await survey("a", `W/${etag}`)
    assert.deepStrictEqual([weak.status, weak.body["code"]], [412, "etag-weak"])
    const missing = await survey("a")
    assert.deepStrictEqual([missing.status, missing.body["code"]], [428, "precondition-required"])
    assert.strictEqual((await survey("a", etag)).status, 200)
    assert.strictEqual((await survey("b", '"v7", "v2"')).status, 200)
    assert.strictEqual((await survey("c", '"v7", "v8"')).status, 412)
  })

  it("that corrects is repeated with its first answer, whatever was corrected or taken back since", async () => {
    const { etag, events, one, path, send } = await servers()
    await send(one, `${path}/submit`, results, { "If-Match": etag })
    const submitted = String(((await events()) as ReadonlyArray<{ readonly id?: string }>)[1]?.id)
    const headers = { "Idempotency-Key": randomUUID(), "If-Match": '"v2"' }
    const fix = { reason: "đếm lại", changes: { results: "Lắp 21 bóng" } }
    const first = await send(one, `${path}/events/${submitted}/correct`, fix, headers)
    assert.strictEqual(first.status, 200, JSON.stringify(first.body))
    const any = { "If-Match": "*" }
    await send(one, `${path}/events/${submitted}/correct`, { reason: "sót", changes: { plan: "làm tiếp" } }, any)
    assert.deepStrictEqual((await send(one, `${path}/events/${submitted}/correct`, fix, headers)).body, first.body)
    await send(one, `${path}/events/${submitted}/retract`, { reason: "nhầm mô hình" }, any)
    const again = await send(one, `${path}/events/${submitted}/correct`, fix, headers)
    assert.deepStrictEqual([again.body, again.replayed], [first.body, "true"])
  })
})

describe("a list of a register in a file", () => {
  it("goes on at another server, at the position of its first page, whatever was recorded meanwhile", async () => {
    const { one, send, two } = await servers()
    const add = (number: number) =>
      send(one, "/v1/units", { name: `Xã ${number}`, code: `Y${number}`, block: "Khối xã", occurredAt: "2022-01-01" })
    for (const number of times(3)) await add(number)
    const asked = async (app: typeof one, cursor: string) => {
      const response = await app.request(`/v1/units?limit=2&count=exact${cursor === "" ? "" : `&cursor=${cursor}`}`)
      return (await response.json()) as { next: string; position: number; count: number; units: ReadonlyArray<object> }
    }
    const first = await asked(one, "")
    await add(4)
    const second = await asked(two, first.next)
    assert.deepStrictEqual([second.position, second.count, second.units.length], [first.position, 4, 2])
    assert.isNull(second.next)
    assert.strictEqual((await asked(two, "")).count, 5)
  })
})
