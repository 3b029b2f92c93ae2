import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Trial, TrialResult } from "../trial.ts"
import { trials } from "../trials.ts"
import { reportRow, withRow } from "./report-table.ts"

const file = fileURLToPath(new URL("../../docs/reliability.md", import.meta.url))

/** Puts the result of a trial into its row of docs/reliability.md; what people wrote around the table stays. */
export const writeReport = (trial: Trial, result: TrialResult, seed: number): void => {
  const row = reportRow(trial, result, { seed, commit: commit(), date: new Date().toISOString().slice(0, 10) })
  const order = trials.map(({ name }) => name)
  writeFileSync(file, withRow(readFileSync(file, "utf8").replaceAll("\r\n", "\n"), trial.name, row, order))
}

/** The commit, with a plus when the sources are not quite its own. */
const commit = (): string => {
  const git = (...args: ReadonlyArray<string>) =>
    spawnSync("git", args, { cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8" })
  const hash = git("rev-parse", "--short=10", "HEAD").stdout.trim()
  const changed = git("status", "--porcelain", "--", ":/", ":!/docs/reliability.md").stdout.trim()
  return `${hash}${changed === "" ? "" : "+"}`
}
