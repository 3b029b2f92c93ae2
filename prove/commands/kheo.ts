import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "@kheo/kheo/run"

const bundler = fileURLToPath(new URL("../../apps/kheo/bin/bundle.mjs", import.meta.url))
let main: string | undefined

/** The command as a user's machine has it, bundled once a run. */
const bundledKheo = (): string => {
  if (main !== undefined) return main
  const folder = mkdtempSync(join(tmpdir(), "kheo-bundle-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  const { status, stderr, stdout } = spawnSync(process.execPath, [bundler, folder], { encoding: "utf8" })
  if (status !== 0) throw new Error(`kheo can't be bundled: ${stderr}`)
  return (main = stdout.trim())
}

/** Starts `kheo` in a process of its own, which may be killed. */
export const startKheo = (args: ReadonlyArray<string>): ChildProcess => {
  const { HOME = "", PATH = "" } = process.env
  return spawn(process.execPath, [bundledKheo(), ...args], { env: { HOME, PATH }, stdio: "ignore" })
}

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `kheo` in this process, which is faster where nobody is to die. */
export const kheo = async (args: ReadonlyArray<string>): Promise<Said> => {
  for (const name of Object.keys(process.env)) if (name.startsWith("KHEO_")) delete process.env[name]
  const told = { out: "", err: "" }
  const [stdout, stderr] = [process.stdout.write, process.stderr.write]
  process.stdout.write = (text: string | Uint8Array) => ((told.out += String(text)), true)
  process.stderr.write = (text: string | Uint8Array) => ((told.err += String(text)), true)
  try {
    return { code: await run(args), ...told }
  } finally {
    process.stdout.write = stdout
    process.stderr.write = stderr
  }
}
