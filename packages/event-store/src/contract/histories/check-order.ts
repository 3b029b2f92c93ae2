import type { FinalLedger } from "./final-ledger.ts"
import type { AppendCall, History } from "./history.ts"

/** Stream versions are 1 to n, and what was acknowledged before another was asked for stands before it. */
export const checkOrder = ({ appends }: History, base: number, ledger: FinalLedger): ReadonlyArray<string> => {
  const wrong: Array<string> = []
  const lines = ledger.lines.slice(base)
  for (const [stream, own] of Map.groupBy(lines, (line) => line.stream))
    if (own.some(({ streamVersion }, index) => streamVersion !== index + 1))
      wrong.push(`${stream}: versions ${own.map(({ streamVersion }) => streamVersion).join()}`)
  const calls = Map.groupBy(appends, ({ command }) => command)
  const spans = [...Map.groupBy(lines, ({ commandId }) => commandId)].map(([command, own]) => ({
    command,
    position: own[0]?.position ?? 0,
    invoked: Math.min(...(calls.get(command) ?? []).map(({ invoked }) => invoked)),
    acknowledged: acknowledgedAt(calls.get(command) ?? []),
  }))
  let later = { command: "", acknowledged: Infinity }
  for (const span of spans.toSorted((one, other) => other.position - one.position)) {
    if (later.acknowledged < span.invoked)
      wrong.push(`${later.command} was acknowledged before ${span.command} was asked for, and stands behind it`)
    if (span.acknowledged < later.acknowledged) later = span
  }
  return wrong
}

/** When the caller first knew. */
export const acknowledgedAt = (calls: ReadonlyArray<AppendCall>): number =>
  Math.min(Infinity, ...calls.flatMap(({ ended, outcome }) => (outcome.is === "answered" ? [ended] : [])))
