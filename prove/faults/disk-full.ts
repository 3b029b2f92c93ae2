import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { inFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { aftermath } from "./aftermath.ts"
import { newAccount, sendEach } from "./patient.ts"

/** Fills small file systems that really are full, gives them room, and goes on over the same connection. */
export const diskFull: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    const random = seeded(seed, "disk-full")
    const failures: Array<string> = []
    let [done, errors] = [0, 0]
    for (; done < runs && failures.length < 10; done += 1) {
      const disk = join(folder, "disk")
      mkdirSync(disk, { recursive: true })
      const kibibytes = 4 * random.below(250)
      const refused = mount("-t", "tmpfs", "-o", `size=${4 + kibibytes}k`, "kheo-prove", disk)
      if (refused !== undefined) return { runs: done, failures, notRun: [`small file systems: ${refused}`] }
      try {
        const file = join(disk, "kheo.db")
        const keys = Array.from({ length: 40 }, (_, number) => `${seed}-${done}/${number}`)
        const account = newAccount()
        const makeRoom = () => {
          const unmade = mount("-o", "remount,size=64m", disk)
          if (unmade !== undefined) failures.push(`no room could be made: ${unmade}`)
        }
        await Effect.runPromise(sendEach(file, keys, account, makeRoom, 2))
        makeRoom()
        await Effect.runPromise(sendEach(file, keys, account))
        errors += account.errors.length
        failures.push(...(await aftermath(file, keys, account)).map((fault) => `${4 + kibibytes} KiB: ${fault}`))
      } finally {
        spawnSync("umount", [disk])
      }
    }
    const unfilled = errors === 0 && done > 0 ? ["no file system became full"] : []
    return { runs: done, failures: [...failures, ...unfilled].slice(0, 20), met: { errors } }
  })

/** Undefined when it is mounted, else why not. */
const mount = (...args: ReadonlyArray<string>): string | undefined => {
  const { error, status, stderr } = spawnSync("mount", args, { encoding: "utf8" })
  return error === undefined && status === 0 ? undefined : (error?.message ?? stderr.trim())
}
