import { cpus, totalmem } from "node:os"
import { appendBench } from "./append.bench.ts"
import { importBench } from "./import.bench.ts"
import { rebuildBench } from "./rebuild.bench.ts"

// Prints a table for docs/bench.md: ratios are what counts, absolute figures are this machine's on this day.
const rounds = 7
const processor = cpus()[0]?.model ?? "?"
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; medians of ${rounds}.\n`,
)
console.log("| what | ours | reference | ours, per second | reference / ours |\n|---|---|---|---|---|")
for (const bench of [appendBench, rebuildBench, importBench]) {
  const { amount, name, ours, reference, unit } = await bench(rounds)
  const rate = Math.round((amount / ours) * 1_000)
  console.log(
    `| ${name} | ${ours.toFixed(0)} ms | ${reference.toFixed(0)} ms | ${rate} ${unit} | ${(reference / ours).toFixed(2)} |`,
  )
}
