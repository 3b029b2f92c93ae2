import { existsSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { newAccount, sendEach } from "./patient.ts"

/** One fault of a disk: which call fails, with which errno, from the how-manieth on and how often. */
export interface DiskFault {
  readonly file: string
  readonly keys: ReadonlyArray<string>
  readonly call: string
  readonly errno: number
  readonly nth: number
  readonly times: number
}

/** Lives through faults that disk.c makes: sends commands before, while and after; tells its account of each. */
const { faults, folder }: { readonly folder: string; readonly faults: ReadonlyArray<DiskFault> } = JSON.parse(
  readFileSync(0, "utf8"),
)
const control = openSync(join(folder, "fault"), "a")
const fired = join(folder, "fired")

for (const { call, errno, file, keys, nth, times } of faults) {
  rmSync(fired, { force: true })
  const account = newAccount()
  writeSync(control, `${call} ${errno} ${nth} ${times}\n`)
  // The repair comes after the second round: the third is sent over the connection that met the fault.
  const repair = (round: number): void => void (round === 1 && writeSync(control, "none 0 0 0\n"))
  await Effect.runPromise(sendEach(file, keys, account, repair, 3))
  writeSync(control, "none 0 0 0\n")
  await Effect.runPromise(sendEach(file, keys, account))
  writeSync(1, `${JSON.stringify({ file, fired: existsSync(fired), account })}\n`)
}
