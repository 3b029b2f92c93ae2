import { cpus, totalmem } from "node:os"
import { apiBench } from "./api/api.bench.ts"
import { followersBench } from "./api/followers.bench.ts"
import { appendBench } from "./store/append.bench.ts"
import { cpuBench } from "./store/cpu.bench.ts"
import { latencyBench } from "./store/latency.bench.ts"
import { postgresBench } from "./store/postgres.bench.ts"
import { readBench } from "./store/read.bench.ts"
import { tenMillionBench } from "./store/ten-million.bench.ts"
import { verifyBench } from "./store/verify.bench.ts"
import { decideBench } from "./decide/decide.bench.ts"
import { importBench } from "./import.bench.ts"
import { largeImportBench } from "./large-import.bench.ts"
import { millionBench } from "./million/million.bench.ts"
import { readingBench } from "./reading/reading.bench.ts"
import { rebuildBench } from "./rebuild.bench.ts"
import { lettersBench } from "./documents/letters.bench.ts"
import { listsBench } from "./documents/lists.bench.ts"
import { exportBench } from "./api/export.bench.ts"
import type { Row } from "./row.ts"
import { terminalBench } from "./terminal/terminal.bench.ts"
import { searchBench } from "./search/search.bench.ts"

type Bench = (rounds: number) => Promise<Row | ReadonlyArray<Row>>

/** By name; `pnpm bench` runs all but the largest, `pnpm bench search` one. */
const benches: Readonly<Record<string, Bench>> = {
  append: appendBench,
  latency: latencyBench,
  cpu: cpuBench,
  postgres: postgresBench,
  read: readBench,
  verify: verifyBench,
  decide: decideBench,
  rebuild: rebuildBench,
  import: importBench,
  reading: readingBench,
  "large-import": largeImportBench,
  "rebuild-million": millionBench,
  followers: followersBench,
  search: searchBench,
  letters: lettersBench,
  lists: listsBench,
  terminal: terminalBench,
  api: apiBench,
  "export-million": exportBench,
  "ten-million": tenMillionBench,
}

// Prints a table for docs/bench.md: ratios are what counts, absolute figures are this machine's on this day.
const rounds = 7
const asked = process.argv.slice(2)
const processor = cpus()[0]?.model ?? "?"
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; medians of ${rounds}.\n`,
)
console.log("| what | ours | reference | ours, per second | reference / ours |\n|---|---|---|---|---|")
for (const [name, bench] of Object.entries(benches).filter(
  ([name]) => (asked.length === 0 && name !== "ten-million") || asked.includes(name),
))
  for (const { amount, name: what, ours, reference, unit } of [await bench(rounds)].flat()) {
    const rate = Math.round((amount / ours) * 1_000)
    const ratio = (reference / ours).toFixed(reference / ours < 10 ? 2 : 0)
    console.log(`| ${what ?? name} | ${show(ours)} | ${show(reference)} | ${rate} ${unit} | ${ratio} |`)
  }

function show(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 3 : 0)} ms`
}
