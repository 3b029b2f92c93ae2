import {
  boardBy,
  type BoardGrouping,
  byField,
  byLevel,
  byRecipientGroup,
  type RecipientGroup,
  ReportingBoard,
} from "@kheo/domain/reporting-board"
import { Effect } from "effect"
import { view, type ViewQuery } from "../view.ts"

/** By what the board can be divided, blocks aside, which are the board's own. */
export type BoardDivision =
  | { readonly by: "recipient-group"; readonly groups: ReadonlyArray<RecipientGroup> }
  | { readonly by: "field" }
  | { readonly by: "level" }

/** The board's numbers by recipient group, field or level; of models only what can be counted of models. */
export const showBoardBy = Effect.fn("showBoardBy")(function* (
  query: ViewQuery & { readonly division: BoardDivision },
) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  return {
    campaign: query.campaign,
    asOf,
    knownAt: evidence.knownAt,
    deadline: state.deadline ?? null,
    position: evidence.position,
    root: evidence.root,
    by: query.division.by,
    ...boardBy(state, groupingOf(query.division)),
  }
})

export type ShownBoardBy = Effect.Success<ReturnType<typeof showBoardBy>>

const groupingOf = (division: BoardDivision): BoardGrouping => {
  switch (division.by) {
    case "recipient-group":
      return byRecipientGroup(division.groups)
    case "field":
      return byField
    case "level":
      return byLevel
  }
}
