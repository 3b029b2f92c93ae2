import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { inFolder } from "../folder.ts"
import type { Place } from "../ledger/command-faults.ts"
import { inspect } from "../ledger/inspect.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import type { Job } from "../writer/job.ts"
import { inFlightOf, startWriters, type Writer } from "../writer/writer.ts"

/** Writers on one file, and how many are killed on it before it is looked at. */
const [together, killsPerFile] = [3, 12]

/** Kills writers at random moments of their appends and looks at what they leave. */
export const kills: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed, "kills")
  const failures: Array<string> = []
  let [done, acknowledged, files] = [0, 0, 0]
  while (done < runs && failures.length < 10) {
    const count = Math.min(killsPerFile, runs - done)
    const left = await inFolder((folder) => killed(join(folder, "kheo.db"), `${seed}-${files}`, count, random))
    failures.push(...left.faults.map((fault) => `file ${files}, kills ${done + 1}–${done + count}: ${fault}`))
    done += count
    acknowledged += left.acknowledged
    files += 1
  }
  return { runs: done, failures, met: { files, acknowledged } }
}

/** Each writer dies by a kill; the last of them leave nobody who could tidy up. */
const killed = async (file: string, key: string, count: number, random: Seeded) => {
  // Started before any of them works, so that starting takes no processor from those that do.
  const waiting = [...(await startWriters(count))]
  const acknowledged = new Map<string, Place>()
  const jobs: Array<Job> = []
  const faults: Array<string> = []
  const running: Array<Writer> = []
  const begin = (): void => {
    const writer = waiting.pop()
    if (writer === undefined) return
    const job = { file, key: `${key}-${jobs.length}`, callers: random.pick([1, 1, 4]), bytes: random.pick([60, 2_000]) }
    const endless: Job = { ...job, sessions: [100_000] }
    jobs.push(endless)
    running.push(writer)
    writer.begin(endless)
  }
  const kill = async (writer: Writer): Promise<void> => {
    // A kill without an acknowledgement before it is one of the opening: a seventh of them.
    if (!random.chance(1 / 7)) await writer.acknowledging
    await pause(random.next() ** 2 * 30)
    writer.kill()
    const ended = await writer.ended
    if (ended.code !== undefined) faults.push(`a writer ended by itself: ${ended.code} ${ended.said.slice(0, 400)}`)
    for (const [sent, place] of ended.acknowledged) acknowledged.set(sent, place)
  }
  while (jobs.length < Math.min(together, count)) begin()
  while (running.length > 0) {
    const [writer] = running.splice(random.below(running.length), 1)
    if (writer !== undefined) await kill(writer)
    begin()
  }
  const inFlight = jobs.flatMap((job) => inFlightOf(job, acknowledged))
  faults.push(...(await inspect({ file, acknowledged, inFlight })).faults)
  return { faults, acknowledged: acknowledged.size }
}

/** Timers know whole milliseconds; the rest is spun away. */
const pause = async (milliseconds: number): Promise<void> => {
  const end = performance.now() + milliseconds
  if (milliseconds > 2) await sleep(milliseconds - 2)
  while (performance.now() < end);
}
