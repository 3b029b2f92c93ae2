import type { Seen } from "@kheo/api"

type Write = (text: string) => void

/** Milliseconds that a request's line may wait for those after it. */
const patience = 100
/** Lines that wait at most. */
const atOnce = 200

/**
 * Lines of JSON for whoever collects them: each request and each defect, by name, route and number.
 *
 * Nothing that anybody sent stands in them, neither addresses nor queries nor messages, since those may name persons. Lines of
 * requests are written several at once, since each writing stops the server; everything else is written at once, after them.
 */
export const requestLog = (write: Write = (text) => void process.stderr.write(text)) => {
  let waiting: Array<string> = []
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const text = waiting.join("")
    waiting = []
    write(text)
  }
  process.once("exit", flush)
  const line = (level: "info" | "warn" | "error", event: string, more: object): void => {
    waiting.push(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...more })}\n`)
    if (event !== "request" || waiting.length >= atOnce) return flush()
    timer ??= setTimeout(flush, patience).unref()
  }
  return {
    told: (event: string, more: object = {}) => line("info", event, more),
    seen: ({ milliseconds, ...seen }: Seen) =>
      line(seen.status >= 500 ? "error" : "info", "request", { ...seen, ms: milliseconds }),
    defect: (traceId: string, defect: unknown) => {
      // Not its `name`: what is called so may be what somebody looked for.
      const name = defect instanceof Error ? defect.constructor.name : typeof defect
      const stack = defect instanceof Error ? (defect.stack ?? "") : ""
      const at = stack.split("\n").flatMap((frame) => (/^\s+at /.test(frame) ? [frame.trim()] : []))
      line("error", "defect", { traceId, name, at: at.slice(0, 12) })
    },
  }
}
