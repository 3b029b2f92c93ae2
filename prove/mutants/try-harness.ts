import { spawnSync } from "node:child_process"
import { join } from "node:path"
import type { Harness } from "./mutant.ts"

/** Green and red are what a harness says; broken is one that could not say anything. */
export type Colour = "green" | "red" | "broken"

/** Runs a harness over a copy of the sources. */
export const tryHarness = (folder: string, harness: Harness, seed: number): { colour: Colour; said: string } => {
  const args =
    "test" in harness
      ? [join("node_modules", "vitest", "vitest.mjs"), "run", harness.test]
      : [join("prove", "run.ts"), harness.trial, "--runs", String(harness.runs), "--seed", String(seed)]
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" })
  const said = `${stdout}${stderr}`
  const line = /^(\d+) passed, (\d+) failed/m.exec(said)
  if (line === null) return { colour: "broken", said }
  if (status === 0) return { colour: "green", said }
  return { colour: Number(line[2]) > 0 ? "red" : "broken", said }
}
