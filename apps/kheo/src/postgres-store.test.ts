import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { layer } from "@kheo/event-store-postgres"
import { administer, newDatabase, placeOf, type Server, startServer } from "@kheo/event-store-postgres/proving"
import { layer as sqliteLayer } from "@kheo/event-store-sqlite"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { vi } from "vitest"
import { run } from "./cli/run.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-"))
let server: Server
let store = ""

beforeAll(async () => {
  server = await startServer({ fsync: "on" })
  store = placeOf(server.port, await newDatabase(server.port)).shown
}, 60_000)
afterAll(async () => {
  await server.remove()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}, 60_000)

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in this process, with an environment of its own for as long as it runs. */
const kheo = async (args: ReadonlyArray<string>, env: Record<string, string> = {}): Promise<Ended> => {
  const said = { out: "", err: "" }
  const listening = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => ((said.out += String(text)), true)),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => ((said.err += String(text)), true)),
  ]
  for (const name of ["KHEO_STORE", "KHEO_LEDGER", "PGPASSWORD"]) vi.stubEnv(name, env[name])
  try {
    return { code: await run([...args, "--lang", "en", "--data", folder]), ...said }
  } finally {
    for (const one of listening) one.mockRestore()
    vi.unstubAllEnvs()
  }
}

describe("kheo --store postgres://…", () => {
  it("tells that there is no register, makes one, asks it, verifies it, and finds a changed byte", async () => {
    const missing = await kheo(["user", "list", "--store", store])
    assert.deepStrictEqual([missing.code, missing.err.includes("There is no such register")], [2, true])
    for (const name of ["Trần Thị Hạnh", "Lê Văn Nam"])
      assert.strictEqual((await kheo(["user", "add", name], { KHEO_STORE: store })).code, 0)
    assert.include((await kheo(["user", "list", "--store", store])).out, "Lê Văn Nam")
    const verified = await kheo(["verify", "--json", "--store", store])
    assert.deepInclude(JSON.parse(verified.out), { verdict: "consistent" })
    const examined = await kheo(["doctor", "--json", "--store", store])
    const [first] = JSON.parse(examined.out).findings
    assert.deepInclude(first, { check: "database", level: "ok" })
    assert.include(first.what, `holds ${JSON.parse(verified.out).position} events`)
    const away = await kheo(["doctor", "--json", "--store", store.replace(String(server.port), "1")])
    assert.deepInclude(JSON.parse(away.out).findings[0], { check: "database", level: "problem" })
    assert.strictEqual(away.code, 1)
    const database = new URL(store).pathname.slice(1)
    await administer(
      server.port,
      `alter table kheo.event disable trigger all;
       update kheo.event set entry = set_byte(entry, 40, get_byte(entry, 40) # 1) where position = 2`,
      database,
    )
    const altered = await kheo(["verify", "--json", "--store", store])
    assert.deepInclude(JSON.parse(altered.out), { verdict: "altered", position: 2 })
    assert.strictEqual(altered.code, 1)
  }, 60_000)

  it("takes the password from the address or from PGPASSWORD, and tells a wrong one", async () => {
    const database = await newDatabase(server.port)
    await administer(server.port, "create role locked login superuser password 'mật khẩu'")
    const rules = join(server.data, "pg_hba.conf")
    writeFileSync(rules, `host all locked 127.0.0.1/32 scram-sha-256\n${readFileSync(rules, "utf8")}`)
    await administer(server.port, "select pg_reload_conf()")
    const place = placeOf(server.port, database).shown.replace("kheo@", "locked@")
    const within = place.replace("locked@", `locked:${encodeURIComponent("mật khẩu")}@`)
    assert.strictEqual((await kheo(["user", "add", "Hạnh", "--store", within])).code, 0)
    assert.strictEqual((await kheo(["user", "list", "--store", place], { PGPASSWORD: "mật khẩu" })).code, 0)
    for (const wrong of [{ PGPASSWORD: "khác" }, { PGPASSWORD: "" }]) {
      const ended = await kheo(["user", "list", "--store", place], wrong)
      assert.strictEqual(ended.code, 3)
      assert.include(ended.err, "does not accept this account or password")
    }
  }, 60_000)

  it("prepares a database, twice the same, and says what is wrong without ever printing a password", async () => {
    const place = placeOf(server.port, await newDatabase(server.port)).shown
    for (const _ of [1, 2]) assert.strictEqual((await kheo(["postgres", "prepare", "--store", place])).code, 0)
    const secret = place.replace("kheo@", "nobody:tuyệt-mật@")
    const wrong = [
      await kheo(["user", "list", "--store", secret]),
      await kheo(["user", "list", "--store", place.replace(/\/t_\w+/, "/nowhere")]),
      await kheo(["user", "list", "--store", "postgres://127.0.0.1:1/x"]),
      await kheo(["user", "list", "--store", "mysql://x"]),
      await kheo(["user", "list", "--store", "postgres://x/y?sslmode=maybe"]),
      await kheo(["start", "--store", place]),
      await kheo(["postgres", "prepare"]),
    ]
    const said = [
      "does not accept",
      "has no database",
      "can't be reached",
      "postgres://USER",
      "sslmode",
      "leave --store",
    ]
    for (const [index, words] of [...said, "is missing"].entries()) assert.include(wrong[index]?.err, words)
    for (const { code, err, out } of wrong) {
      assert.notInclude(err + out, "tuyệt-mật")
      assert.notMatch(err, /\n +at /)
      assert.isAbove(code, 0)
    }
  }, 60_000)
})

it.live("memory, SQLite and PostgreSQL hold the same bytes under the same root", () =>
  Effect.gen(function* () {
    const script = Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* EventStore
      yield* TestClock.setTime(86_400_000)
      for (let round = 1; round <= 40; round++) {
        yield* TestClock.adjust(round * 1_234)
        const events = Array.from({ length: round % 4 }, (_, n) =>
          event({
            tags: [`round:${round}`, "all"],
            data: { "tiêu đề": "Khéo \u0000", number: n / 3, nested: { z: [1e21, -0], a: true } },
          }),
        )
        yield* store.append(command(), decided([{ stream: `model/${round % 5}`, events }]))
      }
      const lines = yield* readAll()
      return {
        head: yield* store.head(),
        proof: yield* store.prove({ inclusion: 7, size: 50 }),
        lines: lines.map((line) => ({ ...line, entry: Buffer.from(line.entry).toString("hex") })),
      }
    }).pipe(Effect.provide(TestClock.layer()))
    const ledger = "kheo:test"
    const database = yield* Effect.promise(() => newDatabase(server.port))
    const memory = yield* script.pipe(onFresh(layerMemory({ ledger })))
    assert.strictEqual(memory.lines.length, 60)
    const file = join(folder, "same.db")
    assert.deepStrictEqual(yield* script.pipe(onFresh(sqliteLayer({ file, ledger }))), memory)
    const place = placeOf(server.port, database)
    assert.deepStrictEqual(yield* script.pipe(onFresh(layer({ place, ledger }))), memory)
  }),
)
