import { setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

const compiled = (): Buffer => new Script("0").createCachedData()

const atStart = compiled()

/** Whether V8 runs as it was started: it refuses code that was made under other settings. */
export const isAsStarted = (): boolean => compiled().equals(atStart)

/** As the process ends: takes back what commands have told V8 of memory. */
export const settleEngine = (): void => {
  for (const usual of ["--semi-space-growth-factor=2", "--heap-growing-percent=0"]) setFlagsFromString(usual)
}
