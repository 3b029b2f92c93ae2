import { Script } from "node:vm"

const compiled = (): Buffer => new Script("0").createCachedData()

const atStart = compiled()

/** Whether V8 runs as it was started: it refuses code that was made under other settings. */
export const isAsStarted = (): boolean => compiled().equals(atStart)

/** Takes back what commands have told V8 of memory, before code is kept. Only then is that part of Node loaded. */
export const settleEngine = (): void => {
  const v8 = process.getBuiltinModule("node:v8")
  for (const usual of ["--semi-space-growth-factor=2", "--heap-growing-percent=0"]) v8.setFlagsFromString(usual)
}
