import { join } from "node:path"
import { type Tampered, tamperEveryBit, tamperLog } from "@kheo/auditor/tamper"
import { layerMemory } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { tamperFile } from "@kheo/kheo/tamper"
import { Effect } from "effect"
import { inMemoryFolder } from "../folder.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { honestLog } from "./honest-log.ts"

const ledger = "kheo:prove"

/** So many changes are made to one honest log, then to another. */
const together = 50

/** Changes exported logs and registers' files in every way it knows, and turns every bit of a small log. */
export const tampering: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed, "tampering")
  const bits = await tamperEveryBit(await log(random, 2))
  const failures = [...bits.failures]
  const done = { logs: 0, files: 0 }
  while (done.logs + done.files < runs && failures.length < 10) {
    const times = Math.min(together, runs - done.logs - done.files)
    // A changed file is verified three times as a whole, so one change in ten is of a file.
    const kind = done.files * 9 <= done.logs ? "files" : "logs"
    const options = { seed: random.below(2 ** 31), times }
    const found: Tampered =
      kind === "logs" ? await tamperLog(await log(random, 2 + random.below(12)), options) : await file(random, options)
    done[kind] += found.runs
    failures.push(...found.failures)
    if (found.runs === 0) break
  }
  const met = { "changed logs": done.logs, "changed files": done.files, "turned bits": bits.runs }
  return { runs: done.logs + done.files, failures: failures.slice(0, 20), met }
}

const log = async (random: Seeded, commands: number): Promise<ReadonlyArray<Uint8Array>> => {
  const lines = honestLog(random, commands).pipe(Effect.provide(layerMemory({ ledger }), { local: true }))
  return (await Effect.runPromise(lines)).map(({ entry }) => entry)
}

const file = (random: Seeded, options: { readonly seed: number; readonly times: number }): Promise<Tampered> =>
  inMemoryFolder(async (folder) => {
    const path = join(folder, "kheo.db")
    await Effect.runPromise(
      Effect.asVoid(honestLog(random, 6 + random.below(10))).pipe(
        Effect.provide(layer({ file: path, ledger }), { local: true }),
      ),
    )
    return tamperFile(path, options)
  })
