import { spawn } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { bundled } from "../bundled.ts"
import { builtDisk } from "../disk/built-disk.ts"
import { inMemoryFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { aftermath } from "./aftermath.ts"
import type { DiskFault } from "./failing-process.ts"
import type { Account } from "./patient.ts"

const [input, full, tooMany, denied] = [5, 28, 24, 13]

const kinds: ReadonlyArray<Pick<DiskFault, "call" | "errno" | "times"> & { readonly within: number }> = [
  { call: "write", errno: input, times: 1, within: 150 },
  { call: "write", errno: full, times: 1, within: 150 },
  { call: "write", errno: full, times: 1_000_000, within: 150 },
  { call: "sync", errno: input, times: 1, within: 16 },
  { call: "sync", errno: input, times: 3, within: 16 },
  { call: "truncate", errno: input, times: 1, within: 2 },
  { call: "open", errno: tooMany, times: 1_000_000, within: 5 },
  { call: "open", errno: denied, times: 1_000_000, within: 5 },
  { call: "unlink", errno: input, times: 1, within: 3 },
]

const faultsPerProcess = 50

/** Lets the n-th write, sync, truncation, opening or deletion of a store fail, once or until it is repaired. */
export const failingCalls: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed, "failing-calls")
  const failures: Array<string> = []
  let [done, fired, errors] = [0, 0, 0]
  while (done < runs && failures.length < 10) {
    const count = Math.min(faultsPerProcess, runs - done)
    await inMemoryFolder(async (folder) => {
      const faults = Array.from({ length: count }, (_, index): DiskFault => {
        const { within, ...kind } = random.pick(kinds)
        const keys = Array.from({ length: 8 }, (_, number) => `${seed}-${done + index}/${number}`)
        return { ...kind, file: join(folder, `kheo.db${index}`), keys, nth: 1 + random.below(within) }
      })
      const told = await lived(folder, faults)
      if (told.length < count) failures.push(`a process died of fault ${done + told.length}`)
      for (const [index, { account, file, ...met }] of told.entries()) {
        const { call, errno, keys, nth, times } = faults[index] as DiskFault
        const name = `${call} ${nth} with errno ${errno}, ${times} times`
        fired += met.fired ? 1 : 0
        errors += account.errors.length
        if (!met.fired && account.errors.length > 0) failures.push(`${name}: an error without a fault`)
        failures.push(...(await aftermath(file, keys, account)).map((fault) => `${name}: ${fault}`))
      }
    })
    done += count
  }
  return { runs: done, failures: failures.slice(0, 20), met: { fired, errors } }
}

interface Lived {
  readonly file: string
  readonly fired: boolean
  readonly account: Account
}

const lived = async (folder: string, faults: ReadonlyArray<DiskFault>): Promise<ReadonlyArray<Lived>> => {
  const script = await bundled(new URL("failing-process.ts", import.meta.url))
  const env = { ...process.env, LD_PRELOAD: builtDisk(), KHEO_FOLDER: folder }
  const child = spawn(process.execPath, [script], { env, stdio: ["pipe", "pipe", "inherit"] })
  child.stdin.end(JSON.stringify({ folder, faults }))
  const out = await text(child.stdout)
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
