import type { FinalLedger } from "./final-ledger.ts"
import type { History } from "./history.ts"

/** What was appended met its conditions where it stands, and every conflict was a real one. */
export const checkConditions = ({ appends }: History, ledger: FinalLedger): ReadonlyArray<string> => {
  const wrong: Array<string> = []
  for (const { command, outcome, runs } of appends) {
    if (outcome.is === "conflict" && !isReal(outcome, ledger))
      wrong.push(`${command}: a conflict over ${outcome.condition} that never was`)
    if (outcome.is !== "answered" || outcome.answer.replayed) continue
    const { first } = outcome.answer
    const own = runs.find(({ ids }) => ids[0] === ledger.lines[first - 1]?.id)
    for (const condition of own?.conditions ?? []) {
      const before = (after: number, stream: string | undefined, tags: ReadonlyArray<string>) =>
        ledger
          .matching({ after, tags, ...(stream === undefined ? {} : { stream }) })
          .filter(({ position }) => position < first)
      const broken =
        "stream" in condition
          ? (before(0, condition.stream, []).at(-1)?.streamVersion ?? 0) !== condition.is
          : before(condition.noneAfter, undefined, condition.tags).length > 0
      if (broken) wrong.push(`${command}: appended at ${first} against ${JSON.stringify(condition)}`)
    }
  }
  return wrong
}

const isReal = (
  { actual, condition, expected }: { readonly condition: string; readonly expected: number; readonly actual: number },
  ledger: FinalLedger,
): boolean => {
  const stream = ledger.lines.filter((line) => line.stream === condition)
  if (stream.length > 0) return actual > expected && stream.some((line) => line.streamVersion === actual)
  return actual > expected && ledger.matching({ after: actual - 1, tags: [condition] })[0]?.position === actual
}
