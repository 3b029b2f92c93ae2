import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

/** A program on a terminal of its own, made by `script` of util-linux: bytes in, bytes out, nothing between that polls. */
export const onTerminal = (command: ReadonlyArray<string>, { columns = 120, rows = 40 } = {}) => {
  const started = performance.now()
  const line = `stty cols ${columns} rows ${rows}; exec ${command.map((part) => `'${part}'`).join(" ")}`
  const { CI: _ci, ...env } = process.env
  const child = spawn("script", ["-qefc", line, "/dev/null"], { env: { ...env, TERM: "xterm-256color" } })
  let written = ""
  let wake: () => void = () => undefined
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    written += text
    wake()
  })
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()))
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })

  /** Milliseconds from the start until the screen has said this. */
  const said = async (text: string, from = 0): Promise<number> => {
    for (const deadline = performance.now() + 120_000; !stripVTControlCharacters(written.slice(from)).includes(text);) {
      if (performance.now() > deadline) throw new Error(`never saw “${text}” in:\n${written.slice(-2_000)}`)
      await Promise.race([next(), new Promise((resolve) => setTimeout(resolve, 1_000))])
    }
    return performance.now() - started
  }

  return {
    said,
    ended,
    length: () => written.length,
    /** Milliseconds from a key to the next bytes that the program writes. */
    press: async (bytes: string): Promise<number> => {
      const from = performance.now()
      const answered = next()
      child.stdin.write(bytes)
      await answered
      return performance.now() - from
    },
    write: (bytes: string) => child.stdin.write(bytes),
    /** Of the program itself: memory now and at its most in MB, CPU in milliseconds. */
    taken: () => processUnder(child.pid ?? 0),
    stop: () => child.kill("SIGKILL"),
  }
}

/** The last of the only children from a process down. */
const processUnder = (pid: number): { readonly megabytes: number; readonly most: number; readonly cpu: number } => {
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0] ?? ""
  if (below !== "") return processUnder(Number(below))
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1])
  const times = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  const cpu = (Number(times[11]) + Number(times[12])) * 10
  return { megabytes: kilobytes("VmRSS") / 1_024, most: kilobytes("VmHWM") / 1_024, cpu }
}
