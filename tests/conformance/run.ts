import { join } from "node:path"
import { type Check, runCheck } from "./check.ts"
import { communeNames } from "./commune-names.ts"
import { merkleVectors } from "./merkle-vectors.ts"

const folder = process.argv[2]
if (folder === undefined) {
  console.error("usage: node tests/conformance/run.ts <folder>")
  process.exit(2)
}

const checks: ReadonlyArray<Check> = [
  ...communeNames(join(folder, "commune-names.txt")),
  ...merkleVectors(join(folder, "rfc6962-vectors.json")),
]

let failed = 0
for (const check of checks) {
  const { passed, line } = runCheck(check)
  if (!passed) failed++
  console.log(line)
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
