import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"

/** The checkout that is tested. */
export const checkout = fileURLToPath(new URL("../../", import.meta.url))

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `kheo` as the root script does; no terminal, a fixed account, and nothing of the caller's settings. */
export const kheo = (
  args: ReadonlyArray<string>,
  env: Record<string, string> = {},
  entry = "kheo.mjs",
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { HOME = "", PATH = "", SystemRoot = "", TEMP = "" } = process.env
    const child = spawn(process.execPath, [join(checkout, "apps/kheo/bin", entry), ...args], {
      env: { PATH, HOME, SystemRoot, TEMP, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    })
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
    child.once("error", reject)
    child.once("close", (code) => resolve({ code: code ?? -1, out, err }))
  })

/** A folder that is gone after the test. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
