import {
  type AppendExit,
  type AppendPlan,
  type AppendRequest,
  conflictOf,
  planAppend,
  type PlannedLine,
  type Position,
} from "@kheo/event-store"
import type { Node } from "@kheo/event-store/merkle"
import { Exit } from "effect"
import type { LedgerMemory } from "./ledger-memory.ts"
import type { LedgerStatements } from "./ledger-statements.ts"

/** What a group comes to in which some command was answered before: it is to be rolled back and gone through one by one. */
export const repeated: ReadonlyArray<AppendExit> = []

/**
 * A group in which nothing stands in anybody's way, planned on what the last append left and written together, each table in the
 * order of its key; undefined, with nothing written, where that isn't known to be so.
 *
 * That nobody else has written meanwhile is asked by moving the head, of which position and frontier say what the whole history is.
 */
export const appendUnhindered =
  (ledger: LedgerStatements, memory: LedgerMemory) =>
  (group: ReadonlyArray<AppendRequest>): ReadonlyArray<AppendExit> | undefined => {
    const before = memory.recall()
    if (before === undefined) return undefined
    const plans = plansOf(memory, before, group)
    const after = plans?.at(-1)?.state
    if (plans === undefined || after === undefined || after === before) return undefined
    if (!ledger.moveHeadFrom(before, after)) return undefined
    let first = before.position + 1
    const exits: Array<AppendExit> = []
    for (const [index, { command }] of group.entries()) {
      const last = (plans[index] as AppendPlan).state.position
      if (!ledger.remember({ id: command.id, request: command.request, first, last })) return repeated
      exits.push(Exit.succeed({ first, last, replayed: false }))
      first = last + 1
    }
    ledger.write(merged(plans))
    memory.give(after)
    return exits
  }

/** One plan behind the other; undefined where a condition doesn't hold, or has to be asked of the file, or anything is thrown. */
const plansOf = (
  { grown, versionOf }: LedgerMemory,
  before: AppendPlan["state"],
  group: ReadonlyArray<AppendRequest>,
): ReadonlyArray<AppendPlan> | undefined => {
  const planned: Array<PlannedLine> = []
  /** Of what stood before the group nothing is known by its tags, but that none of it comes after its head. */
  const newestWith = (tags: ReadonlyArray<string>, after: Position): Position | undefined => {
    if (after < before.position) throw new Unknown()
    const found = planned.findLast((one) => tags.every((tag) => one.tags.includes(tag)))?.line.position ?? 0
    return found > after ? found : undefined
  }
  try {
    let state = before
    return group.map(({ command, decision, now }) => {
      if (conflictOf(decision.conditions, { versionOf, newestWith }) !== undefined) throw new Unknown()
      const plan = planAppend(state, versionOf, command, decision.writes, now())
      for (const { line } of plan.lines) grown(line.stream, line.streamVersion)
      planned.push(...plan.lines)
      state = plan.state
      return plan
    })
  } catch {
    return undefined
  }
}

class Unknown extends Error {}

const merged = (plans: ReadonlyArray<AppendPlan>): Pick<AppendPlan, "lines" | "nodes"> => {
  if (plans.length === 1) return plans[0] as AppendPlan
  const lines: Array<PlannedLine> = []
  const nodes: Array<Node> = []
  for (const plan of plans) {
    lines.push(...plan.lines)
    nodes.push(...plan.nodes)
  }
  return { lines, nodes }
}
