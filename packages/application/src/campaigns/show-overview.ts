import { board, ReportingBoard } from "@kheo/domain/reporting-board"
import { unitFacets, unitLists } from "@kheo/domain/unit-facets"
import { Effect } from "effect"
import { shownBoard } from "../queries.ts"
import { view, type ViewQuery } from "../view.ts"

/** The board with its title and every unit's own facets, all of one reading, so that no list contradicts a number. */
export const showOverview = Effect.fn("showOverview")(function* (query: ViewQuery) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  const units = unitFacets(state, asOf)
  const { behind } = unitLists(units, state.policy)
  return {
    ...shownBoard(board(state, query.campaign, asOf), evidence),
    title: state.title ?? null,
    /** In roster order; `behind` are those whom the next letter should name. */
    members: units.map((unit) => ({ ...unit, behind: behind.includes(unit) })),
  }
})

export type ShownOverview = Effect.Success<ReturnType<typeof showOverview>>
