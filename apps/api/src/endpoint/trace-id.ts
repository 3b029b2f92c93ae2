import { randomUUID } from "node:crypto"

/** The trace that a request belongs to: that of a valid W3C `traceparent`, else a new one. */
export const traceIdOf = (traceparent: string | null): string => {
  const given = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? "")?.[1]
  return given === undefined || /^0+$/.test(given) ? randomUUID().replaceAll("-", "") : given
}

/** The span within it that asks; empty without a valid `traceparent`. */
export const parentSpanOf = (traceparent: string | null): string => {
  const [, trace = "", span = ""] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? "") ?? []
  return /^0*$/.test(trace) || /^0*$/.test(span) ? "" : span
}
