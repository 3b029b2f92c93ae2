import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** The heap in use, in MiB, after a collection. */
export const heapNow = (): string => {
  setFlagsFromString("--expose-gc")
  const collect: unknown = runInNewContext("gc")
  if (typeof collect === "function") collect()
  return (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)
}

/** Looks at the heap while something runs; the answer tells the highest of each quarter of the time. */
export const heapByQuarters = (): (() => string) => {
  const seen: Array<number> = []
  const timer = setInterval(() => seen.push(process.memoryUsage().heapUsed / 2 ** 20), 50)
  return () => {
    clearInterval(timer)
    const quarter = (index: number) =>
      Math.max(0, ...seen.slice((index * seen.length) / 4, ((index + 1) * seen.length) / 4))
    return `highest heap of each quarter: ${[0, 1, 2, 3].map((index) => quarter(index).toFixed(0)).join(", ")} MiB`
  }
}
