import { type BoardNumbers, sum } from "./board-numbers.ts"
import { type CountedModel, modelsByUnit } from "./counted-with.ts"
import type { BoardState } from "./state.ts"
import { type UnitProgress, unitProgress } from "./unit-progress.ts"

/** How the board is divided: a name for each unit or for each model; undefined for what belongs to no group. */
export type BoardGrouping =
  | { readonly of: "unit"; readonly name: (unit: UnitProgress) => string | undefined }
  | { readonly of: "model"; readonly name: (model: CountedModel) => string | undefined }

/** What can be counted of models whoever holds them; `units` counts each holder once in its group. */
export type ModelNumbers = Pick<
  BoardNumbers,
  "units" | "models" | "individuals" | "submitted" | "notScalable" | "proposed"
>

/** One group with its numbers; `group` is null for what belongs to none. */
export type BoardGroup = (BoardNumbers | ModelNumbers) & { readonly group: string | null }

export interface GroupedBoard {
  readonly groups: ReadonlyArray<BoardGroup>
  readonly totals: BoardNumbers | ModelNumbers
}

/**
 * The board's numbers by another division than blocks, groups as they first come up in roster order, the rest last.
 *
 * A unit or model is in one group, so that every number but `units` of models adds up.
 */
export const boardBy = (state: BoardState, grouping: BoardGrouping): GroupedBoard => {
  const units = unitProgress(state)
  if (grouping.of === "unit") return { groups: grouped(units, grouping.name, sum), totals: sum(units) }
  const models = modelsByUnit(state)
  const own = units.flatMap(({ id }) => (models.get(id) ?? []).map((model) => ({ holder: id, model })))
  const name = ({ model }: (typeof own)[number]) => grouping.name(model)
  return { groups: grouped(own, name, count), totals: count(own) }
}

const grouped = <A, N extends BoardNumbers | ModelNumbers>(
  all: ReadonlyArray<A>,
  name: (one: A) => string | undefined,
  numbers: (some: ReadonlyArray<A>) => N,
): ReadonlyArray<BoardGroup> => {
  const groups = [...Map.groupBy(all, (one) => name(one) ?? null)]
  const known = groups.filter(([group]) => group !== null)
  return [...known, ...groups.filter(([group]) => group === null)].map(([group, some]) => ({ group, ...numbers(some) }))
}

const count = (own: ReadonlyArray<{ readonly holder: string; readonly model: CountedModel }>): ModelNumbers => {
  const those = (is: (model: CountedModel) => boolean) => own.filter(({ model }) => is(model)).length
  return {
    units: new Set(own.map(({ holder }) => holder)).size,
    models: own.length,
    individuals: those(({ registration }) => registration.holder === "individual"),
    submitted: those(({ outcome }) => outcome === "submitted"),
    notScalable: those(({ outcome }) => outcome === "notScalable"),
    proposed: those(({ proposals }) => proposals.size > 0),
  }
}
