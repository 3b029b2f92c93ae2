import type { Connection } from "./connection.ts"
import { isDefect } from "./failure.ts"
import type { Asked, GroupState, Step } from "./group-plan.ts"
import { stepOf } from "./group-plan.ts"
import { begin, commit, type GroupOutcome, type Moved, rowsOf, settled } from "./group-transaction.ts"
import type { KnownLedger } from "./ledger-memory.ts"
import { statements } from "./ledger-statements.ts"

/**
 * A group in which nothing stands in anybody's way, planned on what this process left and written in one round trip; undefined,
 * with nothing written, where that turns out not to be so: another has appended, or a command was answered before.
 *
 * The statement that writes moves the head from where it was known to be, or does nothing. `versions` are grown in place, and
 * hold for nothing but the outcome.
 */
export const unhinderedTransaction = async (
  connection: Connection,
  ledger: string,
  group: ReadonlyArray<Asked>,
  { state: before, versions }: KnownLedger,
): Promise<GroupOutcome | undefined> => {
  if (!group.every((asked) => isKnown(asked, versions))) return undefined
  const state: GroupState = { ledger: before, versions, answers: new Map(), newest: new Map(), added: [] }
  const steps = group.map((asked) => stepOf(state, asked))
  if (!steps.every(({ plan }) => plan !== undefined) || state.ledger === before) return undefined
  connection.warnings()
  const begun = connection.ask(begin)
  const written = connection.ask<Moved>(statements.write, rowsOf(ledger, steps, before, state.ledger))
  const replicated = commit(connection)
  try {
    await settled(Promise.all([begun, written]), replicated)
  } catch (cause) {
    if (isDefect(cause)) return undefined
    throw cause
  }
  if ((await written).rows[0]?.moved !== 1) return undefined
  return { ...outcomesOf(steps, before, state), replicated: await replicated }
}

/** Whether all that it asks for is known, so that nothing has to be looked up. */
const isKnown = ({ decision }: Asked, versions: KnownLedger["versions"]): boolean =>
  decision.writes.every(({ stream }) => versions.has(stream)) &&
  decision.conditions.every((condition) => "stream" in condition && versions.has(condition.stream))

const outcomesOf = (steps: ReadonlyArray<Step>, before: GroupState["ledger"], { ledger, versions }: GroupState) => ({
  outcomes: steps.map(({ outcome }) => outcome),
  before,
  after: ledger,
  versions,
})
