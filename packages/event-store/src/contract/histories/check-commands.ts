import type { AppendCall, History } from "./history.ts"
import type { FinalLedger } from "./final-ledger.ts"

/** Each acknowledged command once and whole, each other at most once, every answer the same and true. */
export const checkCommands = ({ appends }: History, base: number, ledger: FinalLedger): ReadonlyArray<string> => {
  const wrong: Array<string> = []
  const lines = Map.groupBy(ledger.lines.slice(base), ({ commandId }) => commandId)
  const calls = Map.groupBy(appends, ({ command }) => command)
  for (const command of lines.keys()) if (!calls.has(command)) wrong.push(`${command}: nobody asked for it`)
  for (const [command, asked] of calls) {
    const written = lines.get(command) ?? []
    const ids = written.map(({ id }) => id)
    const positions = written.map(({ position }) => position)
    const runs = asked.flatMap((call) => call.runs)
    if (ids.length > 0 && !runs.some((run) => run.ids.join() === ids.join()))
      wrong.push(`${command}: ${ids.join()} is no run of its decision, whole and once`)
    if (positions.some((position, index) => position !== (positions[0] ?? 0) + index))
      wrong.push(`${command}: its events are torn apart`)
    wrong.push(...checkAnswers(command, asked, { ids, first: positions[0], last: positions.at(-1) }))
  }
  return wrong
}

const checkAnswers = (
  command: string,
  asked: ReadonlyArray<AppendCall>,
  stored: {
    readonly ids: ReadonlyArray<string>
    readonly first: number | undefined
    readonly last: number | undefined
  },
): ReadonlyArray<string> => {
  const wrong: Array<string> = []
  const answered = asked.flatMap((call) => (call.outcome.is === "answered" ? [{ ...call.outcome.answer, call }] : []))
  const [one] = answered
  for (const { call, first, last } of answered) {
    if (one !== undefined && (one.first !== first || one.last !== last || one.call.request !== call.request))
      wrong.push(`${command}: answered in two ways`)
    if (stored.first === undefined ? first !== last + 1 : first !== stored.first || last !== stored.last)
      wrong.push(`${command}: answered ${first}–${last}, but it stands at ${stored.first}–${stored.last}`)
    const own = asked.filter(({ request }) => request === call.request)
    if (stored.first === undefined && !own.some(({ runs }) => runs.some(({ ids }) => ids.length === 0)))
      wrong.push(`${command}: answered, but nothing of it stands`)
    if (stored.first !== undefined && !own.some(({ runs }) => runs.some(({ ids }) => ids.join() === stored.ids.join())))
      wrong.push(`${command}: answered, but what stands was asked by another request`)
  }
  if (answered.filter(({ replayed }) => !replayed).length > 1) wrong.push(`${command}: newly answered more than once`)
  for (const { outcome, request } of asked) {
    if (outcome.is === "broken") wrong.push(`${command}: ${outcome.detail}`)
    if (outcome.is === "reused" && asked.every((other) => other.request === request))
      wrong.push(`${command}: refused as reused, though nobody used it otherwise`)
  }
  return wrong
}
