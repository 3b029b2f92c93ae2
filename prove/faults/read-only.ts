import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { inFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { aftermath } from "./aftermath.ts"
import { newAccount, sendEach } from "./patient.ts"

/** The account that owns nothing: root would not be refused anything. */
const nobody = 65_534

/** Takes the right to write from a folder with or without a ledger, before the store is opened or while it is. */
export const readOnly: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    if (process.platform === "win32") return { runs: 0, failures: [], notRun: ["rights of folders: not on Windows"] }
    const random = seeded(seed, "read-only")
    const failures: Array<string> = []
    let [done, errors] = [0, 0]
    const asRoot = process.getuid?.() === 0
    chmodSync(folder, 0o755)
    for (; done < runs && failures.length < 10; done += 1) {
      const place = join(folder, `${done}`)
      mkdirSync(place)
      if (asRoot) chownSync(place, nobody, nobody)
      const file = join(place, "kheo.db")
      const keys = Array.from({ length: 12 }, (_, number) => `${seed}-${done}/${number}`)
      const account = newAccount()
      if (asRoot) process.seteuid?.(nobody)
      try {
        if (random.chance(0.5)) await Effect.runPromise(sendEach(file, keys.slice(0, 4), account))
        const before = account.errors.length
        if (random.chance(0.5)) {
          allow(place, false)
          await Effect.runPromise(sendEach(file, keys, account))
          if (account.errors.length === before) failures.push("a read-only folder was written")
        } else await Effect.runPromise(sendEach(file, keys.slice(0, 8), account, () => allow(place, false), 2))
        allow(place, true)
        await Effect.runPromise(sendEach(file, keys, account))
        errors += account.errors.length
        failures.push(...(await aftermath(file, keys, account)).map((fault) => `folder ${done}: ${fault}`))
      } finally {
        if (asRoot) process.seteuid?.(0)
      }
    }
    return { runs: done, failures: failures.slice(0, 20), met: { errors } }
  })

const allow = (place: string, writing: boolean): void => {
  if (writing) chmodSync(place, 0o755)
  for (const name of readdirSync(place))
    if (existsSync(join(place, name))) chmodSync(join(place, name), writing ? 0o644 : 0o444)
  if (!writing) chmodSync(place, 0o555)
}
