import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { memoryRegister } from "@kheo/application"
import { layer } from "@kheo/event-store-sqlite"
import { importFiles, readFiles } from "@kheo/importer"
import { Effect, Layer } from "effect"
import exceljs from "exceljs"
import { byTurns, timed } from "./median.ts"

const examples = fileURLToPath(new URL("../examples/", import.meta.url))

/** A file with what else a register is made of in memory. */
const register = (file: string) => Layer.merge(memoryRegister({ ledger: "bench" }), layer({ file, ledger: "bench" }))

/** Reading an example's folder into an empty register, against exceljs reading the same workbooks and nothing more. */
export const importBench = async (rounds: number) => {
  const example = readdirSync(examples).find((name) => existsSync(join(examples, name, "example.json"))) ?? ""
  const folder = join(examples, example)
  const { campaign, deadline } = JSON.parse(readFileSync(join(folder, "example.json"), "utf8"))
  const workbooks = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"))
  const data = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    let round = 0
    let events = 0
    const ours = () => {
      const file = join(data, `${(round += 1)}.db`)
      return timed(async () => {
        const read = await Effect.runPromise(readFiles([folder], campaign, () => undefined))
        const asked = { named: undefined, account: "bench" }
        const importing = importFiles(read, { campaign, deadline }, asked)
        const receipt = await Effect.runPromise(importing.pipe(Effect.provide(register(file))))
        events = receipt.events
      })
    }
    const reference = () =>
      timed(async () => {
        for (const name of workbooks) await new exceljs.Workbook().xlsx.readFile(join(folder, name))
      })
    const result = await byTurns(rounds, ours, reference)
    return {
      name: `import of ${workbooks.length} workbooks, ${events} events`,
      unit: "events/s",
      amount: events,
      ...result,
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
