import { cpSync, existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import Database from "better-sqlite3"
import { inFolder } from "../folder.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { kheo, startKheo } from "./kheo.ts"
import { registerState } from "./register-state.ts"
import { daysCommands, smallImport, wholeImport } from "./year-commands.ts"

/** A command with what it makes of a register when nobody kills it. */
interface Known {
  readonly args: ReadonlyArray<string>
  /** The register that it begins with; undefined for none. */
  readonly from: string | undefined
  /** Milliseconds. */
  readonly takes: number
  readonly makes: string
}

/** Kills whole commands, looks whether their register is consistent, and gives the same command again. */
export const killedCommands: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    const random = seeded(seed, "commands")
    const failures: Array<string> = []
    const known = await knownCommands(folder)
    let [begun, killed] = [0, 0]
    // One that ended before its kill is looked at too, and is none of the runs.
    for (; killed < runs && begun < 3 * runs && failures.length < 10; begun += 1) {
      const { days, small, whole } = known
      // A whole year's import takes as long as thirty of the others.
      const command = random.chance(1 / 40) ? whole : random.chance(1 / 6) ? small : random.pick(days)
      const data = join(folder, `killed-${begun}`)
      const left = await kill(command, data, random)
      killed += left.killed ? 1 : 0
      const name = `kheo ${command.args.slice(0, 2).join(" ")}, start ${begun + 1}`
      failures.push(...left.faults.map((fault) => `${name}: ${fault}`))
    }
    return { runs: killed, failures, met: { ended: begun - killed } }
  })

const knownCommands = async (folder: string) => {
  const imported = join(folder, "imported")
  const whole = await known(wholeImport, undefined, imported)
  const small = await known(smallImport, undefined, join(folder, "small"))
  const days: Array<Known> = []
  for (const [index, args] of (await daysCommands(imported)).entries())
    days.push(await known(args, imported, join(folder, `known-${index}`)))
  return { whole, small, days }
}

const known = async (args: ReadonlyArray<string>, from: string | undefined, data: string): Promise<Known> => {
  begin(from, data)
  const start = performance.now()
  const child = startKheo([...args, "--data", data])
  await new Promise((resolve) => child.once("exit", resolve))
  const takes = performance.now() - start
  const makes = await registerState(data, join(data, "kheo.db"))
  if (from !== undefined && makes === (await registerState(from, join(from, "kheo.db"))))
    throw new Error(`kheo ${args.join(" ")} changes nothing, so killing it would prove nothing`)
  return { args, from, takes, makes }
}

const begin = (from: string | undefined, data: string): void => {
  mkdirSync(data)
  if (from !== undefined) cpSync(from, data, { recursive: true })
}

const kill = async ({ args, from, makes, takes }: Known, data: string, random: Seeded) => {
  begin(from, data)
  const words = [...args, "--data", data]
  const child = startKheo(words)
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)))
  // Most of a command's time is its start: so two of three are killed after the store was opened for writing.
  const written = random.chance(2 / 3) ? join(data, "kheo.db-wal") : undefined
  if (written !== undefined) await Promise.race([ended, there(written)])
  await Promise.race([ended, sleep(random.next() ** 2 * takes * (written === undefined ? 1 : 0.3))])
  child.kill("SIGKILL")
  const signal = await ended
  const file = join(data, "kheo.db")
  const faults: Array<string> = []
  if (existsSync(file)) {
    const { code, err, out } = await kheo(["verify", "--data", data])
    // Whose first command was killed before its ledger was made has nothing that could be verified.
    const isBegun = from !== undefined || hasTables(file)
    if (code !== (isBegun ? 0 : 3)) faults.push(`kheo verify ends with ${code}: ${out}${err}`)
  }
  const again = await kheo(words)
  const state = existsSync(file) ? await registerState(data, file) : "no register"
  if (state !== makes) faults.push(`again, it ends with ${again.code}, and the register is not what it was to be`)
  return { faults, killed: signal === "SIGKILL" }
}

const hasTables = (file: string): boolean => {
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare("select 1 from sqlite_schema").get() !== undefined
  } finally {
    db.close()
  }
}

const there = async (path: string): Promise<void> => {
  const late = performance.now() + 20_000
  while (!existsSync(path) && performance.now() < late) await sleep(1)
}
