import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createApp } from "@kheo/api"
import {
  handleCampaign,
  handleUnit,
  markOf,
  memoryRegister,
  nameId,
  type Register,
  resolveActor,
} from "@kheo/application"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, ManagedRuntime } from "effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openImports } from "./open-imports.ts"

const actor = { named: undefined, account: "an" }
const unit = UnitId.make(nameId("Xã Mỹ An"))

const seed = Effect.gen(function* () {
  const user = yield* resolveActor(actor)
  const on = { occurredAt: "2022-01-01", basis: "paper" } as const
  yield* handleUnit(markOf(user), unit, { _tag: "AddUnit", ...on, name: "Xã Mỹ An", block: "Khối xã" })
  yield* handleCampaign(markOf(user), 2022, {
    _tag: "OpenCampaign",
    ...on,
    title: "Năm 2022",
    deadline: "2022-10-21",
    expected: [unit],
  })
})

const paper = (title: string) =>
  [
    "Ngày 09 tháng 02 năm 2022",
    "STT,Tên mô hình,Tên đơn vị,Lĩnh vực",
    `1,${title},Xã Mỹ An,Kinh tế`,
    "2,Tiếng loa an ninh,Xã Không Có,Kinh tế",
  ].join("\n")

const runtime = ManagedRuntime.make(memoryRegister({ ledger: "kheo:test" }))
const run = <A, E>(effect: Effect.Effect<A, E, Register>): Promise<A> => runtime.runPromise(effect)
const position = () => run(EventStore.use((store) => Effect.map(store.head(), (head) => head.position)))

let folder: string
const open = () => {
  const defects: Array<unknown> = []
  const { close, port } = openImports(folder, run, (defect) => defects.push(defect))
  const app = createApp({ run, actor, imports: port })
  const ask = async (path: string, init: RequestInit = {}): Promise<{ status: number; body: any }> => {
    const response = await app.request(`/v1/imports${path}`, init)
    const text = await response.text()
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) }
  }
  const upload = (files: Record<string, string>, key: string = randomUUID(), query = "") => {
    const body = new FormData()
    for (const [name, text] of Object.entries(files)) body.append("file", new Blob([text]), name)
    return ask(`?campaign=2022${query}`, { method: "POST", body, headers: { "Idempotency-Key": key } })
  }
  const until = async (id: string, state: string): Promise<any> => {
    for (let turn = 0; turn < 50; turn++) {
      const { body } = await ask(`/${id}`)
      if (body.state === state) return body
    }
    throw new Error(`never ${state}`)
  }
  return { ask, close, defects, upload, until, post: (path: string) => ask(path, { method: "POST" }) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kheo-http-imports-"))
  await run(seed)
})
afterAll(async () => {
  await runtime.dispose()
  rmSync(folder, { recursive: true, force: true })
})

describe("an import over HTTP", () => {
  it("is planned without writing, shown row by row, applied once, listed and undone", async () => {
    const { ask, close, defects, post, until, upload } = open()
    const [before, key] = [await position(), randomUUID()]
    const told = await upload({ "đăng ký.csv": paper("Tổ tự quản") }, key)
    assert.strictEqual(told.status, 202)
    const { id } = told.body
    const planned = await until(id, "planned")
    assert.deepInclude(planned.receipt.totals, { rows: 2, create: 1, reject: 1 })
    assert.strictEqual(planned.receipt.files[0].file, "đăng ký.csv")
    assert.strictEqual(await position(), before)
    const rows = await ask(`/${id}/rows?action=reject`)
    assert.deepStrictEqual(
      rows.body.rows.map(({ action, issues }: any) => [action, issues[0].code]),
      [["reject", planned.receipt.refused[0].code]],
    )
    const { body: first } = await ask(`/${id}/rows?limit=1`)
    const { body: second } = await ask(`/${id}/rows?limit=1&cursor=${first.next}`)
    assert.deepStrictEqual([first.rows[0].number, second.rows[0].number], [1, 2])

    assert.strictEqual((await post(`/${id}/apply`)).status, 202)
    const applied = await until(id, "applied")
    const after = await position()
    assert.strictEqual(applied.receipt.written.last, after)
    await post(`/${id}/apply`)
    assert.strictEqual((await until(id, "applied")).receipt.written.last, after)
    assert.strictEqual((await upload({ "đăng ký.csv": paper("Tổ tự quản") }, key)).body.id, id)
    assert.strictEqual(await position(), after)

    const { imports } = (await ask("")).body
    assert.deepStrictEqual(
      imports.map(({ batch, state }: any) => [batch, state]),
      [[applied.batch, "applied"]],
    )
    assert.strictEqual((await ask(`/${applied.batch}`)).body.id, id)
    const undo = (dryRun: boolean) =>
      ask(`/${id}/undo`, {
        method: "POST",
        body: JSON.stringify({ dryRun }),
        headers: { "Content-Type": "application/json" },
      })
    const tried = await undo(true)
    assert.strictEqual(await position(), after)
    const done = await undo(false)
    assert.deepStrictEqual([tried.body.reversed, done.body.reversed], [done.body.reversed, 1])
    const end = await position()
    assert.strictEqual((await undo(false)).body.reversed, 1)
    assert.strictEqual(await position(), end)
    assert.strictEqual((await ask(`/${id}`)).body.state, "undone")
    assert.strictEqual((await ask(`/${id}`, { method: "DELETE" })).status, 204)
    assert.strictEqual((await ask(`/${applied.batch}`)).body.state, "undone")
    assert.deepStrictEqual(defects, [])
    await close()
  })

  it("is gone on with by the next server, while it was planned or written", async () => {
    const first = open()
    const { id } = (await first.upload({ "a.csv": paper("Mái ấm nghĩa tình") })).body
    await first.close()
    const standing = join(folder, "imports", "http", id, "standing.json")
    writeFileSync(standing, JSON.stringify({ state: "planning", batch: null, receipt: null, problem: null }))
    const second = open()
    await second.until(id, "planned")
    await second.close()
    writeFileSync(standing, JSON.stringify({ ...JSON.parse(readFileSync(standing, "utf8")), state: "applying" }))
    const third = open()
    await third.until(id, "interrupted")
    const before = await position()
    await third.post(`/${id}/apply`)
    const { receipt } = await third.until(id, "applied")
    assert.strictEqual(receipt.written.first, before + 1)
    assert.deepStrictEqual(third.defects, [])
    await third.close()
  })

  it("says why it was refused, and leaves nothing behind once it is dropped", async () => {
    const { ask, close, post, until, upload } = open()
    const { id } = (await upload({ "a.csv": paper("Cổng rào an toàn") }, undefined, "&deadline=2022-10-01")).body
    const refused = await until(id, "refused")
    assert.strictEqual(refused.problem.code, "deadline-differs")
    assert.deepInclude((await post(`/${id}/apply`)).body, { status: 409, code: "import-refused" })
    assert.strictEqual((await ask(`/${id}`, { method: "DELETE" })).status, 204)
    assert.isFalse(readdirSync(join(folder, "imports", "http")).includes(id))
    assert.strictEqual((await ask(`/${id}`)).status, 404)
    assert.strictEqual((await post(`/${randomUUID()}/apply`)).status, 404)
    await close()
  })

  it("writes nothing where a row was refused and all or nothing was asked for", async () => {
    const { close, post, until, upload } = open()
    const { id } = (await upload({ "a.csv": paper("Bếp ăn tình thương") }, undefined, "&atomic=true")).body
    await until(id, "planned")
    const before = await position()
    await post(`/${id}/apply`)
    assert.strictEqual((await until(id, "refused")).problem.code, "rows-refused")
    assert.strictEqual(await position(), before)
    await close()
  })

  it("takes no other files under the same key, no two of one name, no folders, and no file that is none", async () => {
    const { ask, close, until, upload } = open()
    const key = randomUUID()
    const first = await upload({ "../../x/a.csv": paper("Đường hoa") }, key)
    const { files } = (await until(first.body.id, "planned")).receipt
    assert.deepStrictEqual(
      files.map(({ file }: any) => file),
      ["a.csv"],
    )
    assert.strictEqual((await upload({ "a.csv": paper("Đường cờ") }, key)).body.code, "idempotency-key-reused")
    assert.strictEqual((await upload({ "a.csv": "1", "A.CSV": "2" })).status, 422)
    assert.strictEqual((await upload({})).status, 422)
    const raw = (body: string, type: string) =>
      ask("?campaign=2022&name=b.xlsx", {
        method: "POST",
        body,
        headers: { "Content-Type": type, "Idempotency-Key": randomUUID() },
      })
    assert.strictEqual((await raw("{}", "application/json")).status, 415)
    assert.strictEqual((await raw("--x--", "multipart/form-data; boundary=y")).status, 422)
    assert.strictEqual((await raw("x".repeat(20 * 1_048_576 + 1), "application/octet-stream")).status, 413)
    const { id } = (await raw("not a workbook", "application/octet-stream")).body
    assert.match((await until(id, "planned")).receipt.files[0].code, /^IMP-/)
    await close()
  })
})
