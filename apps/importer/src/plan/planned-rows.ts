import { Schema } from "effect"
import type { RowPlan } from "../commit/row-plan.ts"
import type { RowLines } from "./plan-lines.ts"
import { RowPlanSchema } from "./row-schema.ts"

interface WithRows {
  readonly rows: ReadonlyArray<RowPlan>
}

/** The lines of plans that were read from a file. */
const linesOf = new WeakMap<WithRows, RowLines>()

/** A plan whose rows are made of their lines anew whenever they are asked for. */
export const withRows = <P extends WithRows>(plan: P, lines: RowLines): P => {
  const whole = { ...plan }
  linesOf.set(whole, lines)
  const get = (): WithRows["rows"] => [...lines].map((line) => decode(JSON.parse(line)))
  return Object.defineProperty(whole, "rows", { get, enumerable: true })
}

/** How many rows a plan has, without making one of them. */
export const rowCount = (plan: WithRows): number => linesOf.get(plan)?.length ?? plan.rows.length

/**
 * The rows of a plan that do not stand in it letter for letter as they are now, each with the planned one; undefined in the
 * place of a line that is no row.
 */
export function* rowsApart(
  plan: WithRows,
  now: ReadonlyArray<RowPlan>,
): Generator<{ readonly planned: RowPlan | undefined; readonly now: RowPlan }> {
  const lines = linesOf.get(plan) ?? texts(plan.rows)
  let index = 0
  for (const line of lines) {
    const row = now[index]
    index += 1
    if (row !== undefined && line !== JSON.stringify(row)) yield { planned: decoded(line), now: row }
  }
}

function* texts(rows: ReadonlyArray<RowPlan>): Generator<string> {
  for (const row of rows) yield JSON.stringify(row)
}

const decode = Schema.decodeUnknownSync(RowPlanSchema)

const decoded = (line: string): RowPlan | undefined => {
  try {
    return decode(JSON.parse(line))
  } catch {
    return undefined
  }
}
