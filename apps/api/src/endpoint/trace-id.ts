import { randomBytes } from "node:crypto"

/** The trace that a request belongs to: that of a valid W3C `traceparent`, else a new one. */
export const traceIdOf = (traceparent: string | null): string => {
  if (traceparent === null) return newTraceId()
  const given = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent)?.[1]
  return given === undefined || /^0+$/.test(given) ? newTraceId() : given
}

const atOnce = 128
let random = Buffer.alloc(0)
let used = 0

/** 128 random bits, taken from the system for many at a time. */
const newTraceId = (): string => {
  if (used >= random.length) [random, used] = [randomBytes(16 * atOnce), 0]
  used += 16
  return random.toString("hex", used - 16, used)
}

/** The span within it that asks; empty without a valid `traceparent`. */
export const parentSpanOf = (traceparent: string | null): string => {
  const [, trace = "", span = ""] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? "") ?? []
  return /^0*$/.test(trace) || /^0*$/.test(span) ? "" : span
}
