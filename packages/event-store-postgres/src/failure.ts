import { StoreBusy, StoreUnavailable } from "@kheo/event-store"

/** The connection ended, or no answer came in time: what was under way may or may not have been done. */
export class ConnectionLost extends Error {}

/** The `SQLSTATE` of a complaint by the server; undefined for whatever else was thrown. */
export const stateOf = (cause: unknown): string | undefined => {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && "severity" in (cause as object) ? code : undefined
}

/** True where the connection can't be used any more, whoever ended it. */
export const isLost = (cause: unknown): boolean => {
  if (cause instanceof ConnectionLost) return true
  const state = stateOf(cause)
  return state !== undefined && (state.startsWith("57P") || state.startsWith("08"))
}

/** A row that the database refuses, or a value that it can't hold: a bug of the caller's. */
export const isDefect = (cause: unknown): boolean => /^2[23]/.test(stateOf(cause) ?? "")

/** What a complaint means to the port; undefined for a defect. */
export const failureOf = (cause: unknown, path: string): StoreBusy | StoreUnavailable | undefined => {
  if (cause instanceof StoreBusy || cause instanceof StoreUnavailable) return cause
  const state = stateOf(cause)
  if (state === undefined && !(cause instanceof ConnectionLost)) return undefined
  if (isDefect(cause)) return undefined
  const detail = state === undefined ? (cause as Error).message : `${state}: ${(cause as Error).message}`
  if (state !== undefined && busyStates.has(state)) return new StoreBusy({ detail })
  return new StoreUnavailable({ reason: reasonOf(state), path, detail })
}

/** The same where the port knows no busy store. */
export const unavailable = (error: StoreBusy | StoreUnavailable, path: string): StoreUnavailable =>
  error instanceof StoreBusy ? new StoreUnavailable({ reason: "failed", path, detail: error.detail }) : error

/** Lock not available, serialization failure, deadlock, too many connections. */
const busyStates: ReadonlySet<string> = new Set(["55P03", "40001", "40P01", "53300"])

const reasonOf = (state: string | undefined): string => {
  if (state === undefined || state.startsWith("08") || state.startsWith("57P")) return "cannot-connect"
  return reasons[state] ?? "failed"
}

const reasons: Readonly<Record<string, string>> = {
  "28P01": "wrong-password",
  "28000": "wrong-password",
  "3D000": "no-such-database",
  "3F000": "no-schema",
  "42P01": "no-schema",
  "42501": "not-permitted",
  "25006": "no-writes",
}
