import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { assert, describe, it } from "vitest"
import { checkout, emptyFolder, kheo } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

/** A server of its own over a register with one unit and one campaign. */
const served = async (env: Record<string, string> = {}) => {
  const data = emptyFolder()
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
    "--data",
    data,
  ])
  await kheoHere(["campaign", "open", "2022", "--deadline", "2022-10-21", "--data", data])
  const { HOME = "", PATH = "" } = process.env
  const child = spawn(
    process.execPath,
    [join(checkout, "apps/kheo/bin/kheo.mjs"), "serve", "--data", data, "--port", "0", "--json"],
    { env: { HOME, PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  )
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

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, "exit")) as [number | null])[0]

describe("kheo serve", () => {
  it(
    "that is told to stop says so, ends who waits, answers what it took, and leaves a whole register",
    { timeout: 60_000 },
    async () => {
      const { child, data, heard, url } = await served({ KHEO_LOG: "requests", KHEO_DRAIN_SECONDS: "1" })
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
      const { models } = JSON.parse((await kheoHere(["models", "--campaign", "2022", "--data", data, "--json"])).out)
      const stored: ReadonlyArray<string> = models.map(({ number }: { number: string }) => number)
      for (const number of accepted) assert.include(stored, number)
      assert.strictEqual((await kheoHere(["verify", "--data", data])).code, 0)
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

  it("names every setting that it can't use, and does not begin", async () => {
    const env = { KHEO_PORT: "x", KHEO_LOG: "all", KHEO_LANG: "en" }
    const { code, err } = await kheo(["serve", "--data", emptyFolder()], env)
    assert.strictEqual(code, 2)
    assert.match(err, /KHEO_PORT: “x” can't be used; a port .+\n.*KHEO_LOG: “all”/)
    assert.notMatch(err, /\bat .*:\d+:\d+/)
  })
})
