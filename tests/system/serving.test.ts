import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { newDatabase, placeOf, type Server, startServer } from "@kheo/event-store-postgres/proving"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { emptyFolder } from "../commands/kheo.ts"
import { kheoHere } from "../commands/kheo-here.ts"

let postgres: Server
beforeAll(async () => {
  postgres = await startServer({ fsync: "on" })
}, 60_000)
afterAll(() => postgres.remove(), 60_000)

const stores: Readonly<Record<string, () => Promise<ReadonlyArray<string>>>> = {
  SQLite: async () => [],
  PostgreSQL: async () => ["--store", placeOf(postgres.port, await newDatabase(postgres.port)).shown],
}

/** A server of its own over a register with one unit and one campaign. */
const served = async (env: Record<string, string>, store: ReadonlyArray<string>) => {
  const folder = emptyFolder()
  const data = ["--data", folder, ...store]
  await kheoHere([
    "unit",
    "add",
    "Xã Long Thành",
    "--code",
    "X01",
    "--block",
    "Khối xã",
    "--date",
    "2022-01-01",
    ...data,
  ])
  await kheoHere(["campaign", "open", "2022", "--deadline", "2022-10-21", ...data])
  return started(env, data)
}

/** A process that serves a register. */
const started = async (env: Record<string, string>, data: ReadonlyArray<string>) => {
  const { HOME = "", PATH = "" } = process.env
  const child = spawn(process.execPath, [inject("kheoMain"), "serve", ...data, "--port", "0", "--json"], {
    env: { HOME, PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const heard = { out: "", err: "" }
  child.stdout.on("data", (chunk: Buffer) => (heard.out += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (heard.err += chunk.toString()))
  while (!heard.out.includes("\n") && child.exitCode === null) await sleep(20)
  const { url } = JSON.parse(heard.out) as { url: string }
  return { child, data, heard, url }
}

const register = (url: string, number: number) =>
  fetch(`${url}/v1/models`, {
    method: "POST",
    body: JSON.stringify({ campaign: 2022, unit: "X01", title: `Mô hình ${number}`, occurredAt: "2022-03-01" }),
    headers: { "Content-Type": "application/json", "Idempotency-Key": `serve-test-key-${number}` },
  })
    .then(async (response) => ({ status: response.status, body: (await response.json()) as { number?: string } }))
    .catch(() => undefined)

const modelsOf = async (url: string, cursor: string) => {
  const asked = `${url}/v1/models?campaign=2022&fields=number&limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`
  const told = (await (await fetch(asked)).json()) as Page
  return { ...told, numbers: told.models.map(({ number }) => number) }
}

interface Page {
  readonly models: ReadonlyArray<{ readonly number: string }>
  readonly next: string | null
  readonly position: number
}

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, "exit")) as [number | null])[0]

describe("kheo serve", () => {
  it.each(Object.keys(stores))(
    "over %s goes on with a list that another process began, and one that is started anew does too",
    { timeout: 60_000 },
    async (store) => {
      const first = await served({}, (await stores[store]?.()) ?? [])
      const second = await started({}, first.data)
      for (const number of [1, 2, 3, 4, 5]) await register(first.url, number)
      const begun = await modelsOf(first.url, "")
      await register(second.url, 6)
      const next = await modelsOf(second.url, begun.next ?? "")
      first.child.kill("SIGKILL")
      second.child.kill("SIGTERM")
      await Promise.all([ended(first.child), ended(second.child)])
      const third = await started({}, first.data)
      const last = await modelsOf(third.url, next.next ?? "")
      assert.deepStrictEqual(
        [begun, next, last].map(({ numbers }) => numbers),
        [["M-2022-0001", "M-2022-0002"], ["M-2022-0003", "M-2022-0004"], ["M-2022-0005"]],
      )
      assert.deepStrictEqual([next.position, last.position, last.next], [begun.position, begun.position, null])
      third.child.kill("SIGTERM")
      assert.strictEqual(await ended(third.child), 0)
    },
  )

  it.each(Object.keys(stores))(
    "over %s that is told to stop says so, ends who waits, answers what it took, and leaves a whole register",
    { timeout: 60_000 },
    async (store) => {
      const settings = { KHEO_LOG: "requests", KHEO_DRAIN_SECONDS: "1" }
      const { child, data, heard, url } = await served(settings, (await stores[store]?.()) ?? [])
      const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: object }
      await register(url, 0)
      const followers = "/v1/events/stream" in paths ? 20 : 0
      const streams = Array.from({ length: followers }, async () => {
        const response = await fetch(`${url}/v1/events/stream`)
        return response.text().then(
          () => "ended",
          () => "cut off",
        )
      })
      const slow = await fetch(`${url}/v1/exports/events.jsonl`)
      await sleep(200)
      const sent = Array.from({ length: 20 }, (_, at) => register(url, at + 1))
      await sleep(20)
      const start = performance.now()
      child.kill("SIGTERM")
      await sleep(200)
      const ready = await fetch(`${url}/readyz`).then(
        ({ status }) => status,
        () => "refused",
      )
      if ("/readyz" in paths) assert.strictEqual(ready, 503)
      const answers = await Promise.all(sent)
      assert.strictEqual(await ended(child), 0, heard.err)
      assert.isBelow(performance.now() - start, 10_000)
      await slow.text().catch(() => undefined)
      assert.deepStrictEqual(
        await Promise.all(streams),
        Array.from({ length: followers }, () => "ended"),
      )
      const accepted = answers.flatMap((answer) => (answer?.status === 201 ? [answer.body.number] : []))
      const { models } = JSON.parse((await kheoHere(["models", "--campaign", "2022", "--json", ...data])).out)
      const stored: ReadonlyArray<string> = models.map(({ number }: { number: string }) => number)
      for (const number of accepted) assert.include(stored, number)
      assert.strictEqual((await kheoHere(["verify", ...data])).code, 0)
      const lines = heard.err
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { event: string; route?: string })
      assert.deepStrictEqual(
        lines.flatMap(({ event }) => (event === "request" ? [] : [event])),
        ["listening", "stopping", "stopped"],
      )
      assert.isAbove(lines.filter(({ route }) => route === "/v1/models").length, 0)
      assert.notMatch(heard.err, /Mô hình/)
    },
  )

  it("gives a letter as PDF, made by LibreOffice", { timeout: 120_000 }, async () => {
    const { child, url } = await served({}, [])
    await register(url, 1)
    const asked = `${url}/v1/documents/reminder-letter.pdf?campaign=2022&asOf=2022-10-25`
    const response = await fetch(asked)
    const file = join(emptyFolder(), "thu.pdf")
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
    assert.deepStrictEqual([response.status, response.headers.get("content-type")], [200, "application/pdf"])
    assert.match(response.headers.get("content-disposition") ?? "", /\.pdf/)
    const { stdout } = spawnSync("pdftotext", [file, "-"], { encoding: "utf8" })
    assert.include(stdout.normalize("NFC"), "Xã Long Thành")
    child.kill("SIGTERM")
    assert.strictEqual(await ended(child), 0)
  })
})
