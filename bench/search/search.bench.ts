import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { catchUpIndex, layerMemoryVault, modelIndex, searchEveryCampaign } from "@kheo/application"
import { SearchStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { foldedKey, searchWords } from "@kheo/vietnamese"
import { Layer, ManagedRuntime } from "effect"
import { byTurns, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { likeScan } from "./like-scan.ts"
import { asked, fillModels } from "./synthetic-models.ts"

const models = 300_000
const limit = 50

const queries = {
  "one rare phrase": asked.rare,
  "a middling word": asked.middling,
  "the commonest word": asked.common,
  "three words": `${asked.common} ${asked.middling} ${asked.common}`,
  "a word's beginning": "tha",
  "a rare phrase without marks": foldedKey(asked.rare),
  "the commonest word without marks": foldedKey(asked.common),
}

/** Search in 300,000 models, by the port and by the use case, against a LIKE scan of the same texts, folded, in one run. */
export const searchBench = async (rounds: number, count = models): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  const file = join(folder, "kheo.db")
  const store = ManagedRuntime.make(Layer.merge(layer({ file, ledger: "bench" }), layerMemoryVault()))
  try {
    await store.runPromise(fillModels(count))
    const before = size(file)
    const building = await timed(() => store.runPromise(catchUpIndex()))
    const grown = size(file) - before
    const scan = likeScan(file, join(folder, "like.db"))
    const rows: Array<Row> = [
      {
        name: `index built over ${count} models, ${Math.round(grown / count)} bytes a model; reference: the texts alone`,
        unit: "models/s",
        amount: count,
        ours: building,
        reference: scan.building,
      },
    ]
    for (const order of ["newest", "rank"] as const)
      for (const [what, text] of Object.entries(queries)) {
        const row = async (name: string, ours: () => Promise<unknown>): Promise<Row> => ({
          name: `${name}, ${order}: ${what}`,
          unit: "searches/s",
          amount: 1,
          ...(await byTurns(
            rounds * 3,
            async () => (await timed(() => repeated(ours))) / inARow,
            () => timed(async () => scan.find(text)),
          )),
        })
        const words = searchWords(text)
        const port = SearchStore.use((index) => index.search(modelIndex, { words, order, limit }))
        rows.push(await row("search port", () => store.runPromise(port)))
        if (what.startsWith("the commonest word w") || what.startsWith("one"))
          rows.push(await row("search use case", () => store.runPromise(searchEveryCampaign({ text, order, limit }))))
      }
    return rows
  } finally {
    await store.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One search after a scan of everything would measure how long the processor takes to find its way back. */
const inARow = 20

const repeated = async (search: () => Promise<unknown>): Promise<void> => {
  for (let time = 0; time < inARow; time += 1) await search()
}

const size = (file: string): number => statSync(file).size
