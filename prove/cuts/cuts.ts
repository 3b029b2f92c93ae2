import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Line } from "@kheo/event-store"
import { builtDisk } from "../disk/built-disk.ts"
import { inFolder, inMemoryFolder } from "../folder.ts"
import { inspect } from "../ledger/inspect.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import type { Job } from "../writer/job.ts"
import { acknowledgedIn, inFlightOf, startWriters } from "../writer/writer.ts"
import { DiskModel } from "./disk-model.ts"
import { type DiskStep, recordIn } from "./record.ts"

const cutsPerRecording = 250

/** Records what real writers write, and looks at what is left when the power is cut at arbitrary points of it. */
export const cuts: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed, "cuts")
  const failures: Array<string> = []
  let [done, recordings, acknowledged, kept] = [0, 0, 0, 0]
  while (done < runs && failures.length < 10) {
    const count = Math.min(cutsPerRecording, runs - done)
    const recorded = await inFolder((folder) => record(folder, `${seed}-${recordings}`, random))
    failures.push(...recorded.faults.map((fault) => `recording ${recordings}: ${fault}`))
    for (const found of await inMemoryFolder((folder) => cutAll(folder, recorded, count, random))) {
      failures.push(...found.faults.map((fault) => `recording ${recordings}, ${found.at}: ${fault}`))
      acknowledged += found.acknowledged
      kept += found.lines
    }
    done += count
    recordings += 1
  }
  return { runs: done, failures: failures.slice(0, 20), met: { recordings, acknowledged, lines: kept } }
}

interface Recorded {
  readonly job: Job
  readonly steps: ReadonlyArray<DiskStep>
  readonly lines: ReadonlyArray<Line>
  readonly faults: ReadonlyArray<string>
}

/** The shapes differ in what they come to: making and closing the file, reopening it, writing the log back into it. */
const shapes: ReadonlyArray<Pick<Job, "callers" | "sessions" | "bytes">> = [
  { callers: 1, sessions: [2, 3, 2, 4], bytes: 60 },
  { callers: 4, sessions: [25, 25], bytes: 60 },
  { callers: 2, sessions: [220], bytes: 3_000 },
  { callers: 1, sessions: [10, 60], bytes: 600 },
  { callers: 3, sessions: [1, 20, 1], bytes: 600 },
  { callers: 8, sessions: [12], bytes: 60 },
]

const record = async (folder: string, key: string, random: Seeded): Promise<Recorded> => {
  const store = join(folder, "store")
  mkdirSync(store)
  const job = { ...random.pick(shapes), key, file: join(store, "kheo.db"), acknowledgements: join(store, "told") }
  const written = join(folder, "record")
  const [writer] = await startWriters(1, { LD_PRELOAD: builtDisk(), KHEO_FOLDER: store, KHEO_RECORD: written })
  writer?.begin(job)
  const ended = await writer?.ended
  const faults = ended?.code === 0 ? [] : [`the writer ended with ${ended?.code}: ${ended?.said.slice(0, 400)}`]
  const acknowledged = acknowledgedIn(readFileSync(job.acknowledgements, "utf8"))
  const whole = await inspect({ file: job.file, acknowledged, inFlight: [], repeated: 5 })
  return { job, steps: recordIn(written), lines: whole.lines, faults: [...faults, ...whole.faults] }
}

interface Found {
  readonly at: string
  readonly faults: ReadonlyArray<string>
  readonly acknowledged: number
  readonly lines: number
}

/** Goes once through the record and stops at ascending points. */
const cutAll = async (folder: string, recorded: Recorded, count: number, random: Seeded) => {
  const { steps } = recorded
  const points = Array.from({ length: count }, () => random.below(steps.length + 1)).toSorted((a, b) => a - b)
  const disk = new DiskModel()
  const found: Array<Found> = []
  let [taken, told] = [0, ""]
  for (const point of points) {
    for (; taken < point; taken += 1) {
      const step = steps[taken]
      if (step === undefined) break
      if (step.name !== "told") disk.take(step)
      else if (step.step === "write") told += step.data.toString()
    }
    const at = `cut at step ${point} of ${steps.length}`
    const files = disk.cut(random)
    if (files.size > 0) found.push({ at, ...(await look(join(folder, "image"), files, told, recorded, random)) })
    else if (told !== "") found.push({ at, faults: ["no file is left"], acknowledged: 0, lines: 0 })
  }
  return found
}

const look = async (
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  told: string,
  { job, lines }: Recorded,
  random: Seeded,
) => {
  mkdirSync(folder)
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  // What stands in the index of a log that is no more was never synced by anybody.
  if (random.chance(0.25)) writeFileSync(join(folder, "kheo.db-shm"), Buffer.alloc(32_768, `${random.next()}`))
  const acknowledged = acknowledgedIn(told)
  const inFlight = inFlightOf(job, acknowledged)
  const left = await inspect({ file: join(folder, "kheo.db"), acknowledged, inFlight, repeated: 3 })
  rmSync(folder, { recursive: true })
  const same = left.lines.findIndex(
    (line, index) => !Buffer.from(line.entry).equals(lines[index]?.entry ?? Buffer.of()),
  )
  const faults = same < 0 ? left.faults : [...left.faults, `position ${same + 1} is not what was written there`]
  return { faults, acknowledged: acknowledged.size, lines: left.lines.length }
}
