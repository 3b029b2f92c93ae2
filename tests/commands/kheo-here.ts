import { run } from "@kheo/kheo/run"
import type { Ended } from "./kheo.ts"

/**
 * Runs `kheo` in this process, one command after the other: a long life of a register takes seconds, not a minute.
 *
 * What only a process of its own shows (start, exit, signals) is tried with `kheo`.
 */
export const kheoHere = async (args: ReadonlyArray<string>, env: Record<string, string> = {}): Promise<Ended> => {
  for (const name of ["KHEO_LANG", "KHEO_ACTOR", "KHEO_DATA"]) delete process.env[name]
  Object.assign(process.env, env)
  const told = { out: "", err: "" }
  const [stdout, stderr] = [process.stdout.write, process.stderr.write]
  process.stdout.write = (text: string | Uint8Array) => ((told.out += String(text)), true)
  process.stderr.write = (text: string | Uint8Array) => ((told.err += String(text)), true)
  try {
    const code = await run(args)
    return { code, ...told }
  } finally {
    process.stdout.write = stdout
    process.stderr.write = stderr
  }
}
