import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"

const tools = fileURLToPath(new URL("../contract-tools", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "kheo-contract-"))
const env = { ...process.env, REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false", KHEO_LANG: "en" }

const run = (command: string, args: ReadonlyArray<string>) => {
  const { error, status, stderr, stdout } = spawnSync(command, args, { cwd: tools, encoding: "utf8", env })
  if (error !== undefined) throw error
  return { status, told: `${stdout}${stderr}`, stdout }
}
const tool = (path: string, ...args: ReadonlyArray<string>) =>
  run(process.execPath, [join("node_modules", path), ...args])
const kheo = (...args: ReadonlyArray<string>) => {
  const done = run(process.execPath, [inject("kheoMain"), ...args, "--data", folder, "--json"])
  assert.strictEqual(done.status, 0, done.told)
  return done.stdout
}

let server: ChildProcess | undefined
let url = ""

beforeAll(async () => {
  const { status, told } = run("npx", ["-y", "pnpm@12", "install", "--frozen-lockfile"])
  assert.strictEqual(status, 0, told)
  kheo("unit", "add", "Xã Long Thành", "--code", "X01", "--block", "Xã, thị trấn", "--date", "2022-01-01")
  kheo("campaign", "open", "2022", "--deadline", "2022-10-15", "--date", "2022-01-01")
  kheo("campaign", "expect", "2022", "X01", "--date", "2022-01-01")
  const starting = spawn(process.execPath, [inject("kheoMain"), "serve", "--port", "0", "--data", folder, "--json"], {
    env,
  })
  server = starting
  const first = await new Promise<string>((resolve, reject) => {
    starting.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()))
    starting.stderr.once("data", (chunk: Buffer) => reject(new Error(chunk.toString())))
  })
  url = (JSON.parse(first) as { readonly url: string }).url
  mkdirSync(join(tools, "dist"), { recursive: true })
  for (const language of ["vi", "en"]) {
    const response = await fetch(`${url}/openapi.json`, { headers: { "Accept-Language": language } })
    writeFileSync(documentIn(language), JSON.stringify(await response.json(), null, 1))
  }
}, 120_000)

afterAll(async () => {
  const ended = new Promise((resolve) => server?.once("exit", resolve) ?? resolve(undefined))
  server?.kill()
  await ended
  rmSync(folder, { recursive: true, force: true })
})

const documentIn = (language: string): string => join(tools, "dist", `openapi.${language}.json`)

describe.each(["vi", "en"])("the API's document in %s", (language) => {
  it("has no complaint of Redocly's", () => {
    const { status, told } = tool("@redocly/cli/bin/cli.js", "lint", "--format=json", documentIn(language))
    const { totals } = JSON.parse(told.slice(told.indexOf("{"), told.lastIndexOf("}") + 1)) as {
      readonly totals: { readonly errors: number; readonly warnings: number }
    }
    assert.deepStrictEqual([status, totals.errors, totals.warnings], [0, 0, 0], told)
  })

  it("has no complaint of Spectral's", () => {
    const ruleset = ["--ruleset", "spectral.yaml", "--fail-severity", "hint"]
    const { status, told } = tool("@stoplight/spectral-cli/dist/index.js", "lint", ...ruleset, documentIn(language))
    assert.strictEqual(status, 0, told)
  })
})

describe("a client made from the document", () => {
  it("compiles, refuses what isn't there, and works against the server", () => {
    const made = tool("openapi-typescript/bin/cli.js", documentIn("en"), "-o", join("dist", "api.d.ts"))
    assert.strictEqual(made.status, 0, made.told)
    const compiled = tool("typescript/bin/tsc", "-p", ".")
    assert.strictEqual(compiled.status, 0, compiled.told)
    const { status, stdout, told } = run(process.execPath, ["client.ts", url, "X01"])
    assert.strictEqual(status, 0, told)
    const expected = { status: 201, number: "M-2022-0001", titles: ["Tuyến đường hoa"], count: 1, code: "not-found" }
    assert.deepStrictEqual(JSON.parse(stdout), expected)
  })
}, 60_000)
