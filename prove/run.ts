import { parseArgs } from "node:util"
import { numberOf } from "./number-of.ts"
import { writeReport } from "./report/write-report.ts"
import { replayOf } from "./replay-of.ts"
import type { Trial, TrialResult } from "./trial.ts"
import { trials } from "./trials.ts"

// `pnpm prove [NAME…] [--short] [--runs N] [--seed N]`: the long figures go into docs/reliability.md, others nowhere.
const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean" }, runs: { type: "string" }, seed: { type: "string" } },
})
const unknown = names.filter((name) => !trials.some((trial) => trial.name === name))
if (unknown.length > 0) {
  console.error(`no trial is named ${unknown.join(", ")}; there are ${trials.map(({ name }) => name).join(", ")}`)
  process.exit(64)
}
const asked = trials.filter(({ name }) => names.length === 0 || names.includes(name))
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : numberOf("--seed", values.seed)
let failed = 0
for (const trial of asked) {
  const runs = values.runs === undefined ? (values.short ? trial.short : trial.long) : numberOf("--runs", values.runs)
  const start = performance.now()
  const result = await (await trial.load())({ runs, seed })
  tell(trial, result, runs, Math.round((performance.now() - start) / 1_000))
  if (result.failures.length > 0) failed += 1
  if (runs >= trial.long) writeReport(trial, result, seed)
}
console.log(`${asked.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function tell(trial: Trial, { failures, met = {}, notRun = [], runs }: TrialResult, wanted: number, seconds: number) {
  const details = Object.entries(met).map(([name, count]) => `${count} ${name}`)
  console.log(`${failures.length === 0 ? "ok    " : "FAIL  "}${trial.name}: ${runs} ${trial.unit} in ${seconds} s`)
  if (details.length > 0) console.log(`      met ${details.join(", ")}`)
  for (const part of notRun) console.log(`      NOT RUN ${part}`)
  for (const failure of failures) console.log(`      ${failure}`)
  if (failures.length > 0) console.log(`      again: ${replayOf(trial, wanted, seed)}`)
}
