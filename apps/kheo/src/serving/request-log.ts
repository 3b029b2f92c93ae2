import type { Seen } from "@kheo/api"

type Write = (line: string) => void

/**
 * Lines of JSON for whoever collects them: each request and each defect, by name, route and number.
 *
 * Nothing that anybody sent stands in them, neither addresses nor queries nor messages, since those may name persons.
 */
export const requestLog = (write: Write = (line) => void process.stderr.write(line)) => {
  const line = (level: "info" | "warn" | "error", event: string, more: object): void =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...more })}\n`)
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
