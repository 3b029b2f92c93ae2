import type { Projection } from "../movement/projection.ts"
import { apply, type BoardState, empty } from "./state.ts"

export { type Board, board, type BoardBlock } from "./board.ts"
export { type BoardGroup, boardBy, type BoardGrouping, type GroupedBoard, type ModelNumbers } from "./board-by.ts"
export type { BoardNumbers } from "./board-numbers.ts"
export { type CountedModel, modelsByUnit } from "./counted-with.ts"
export { byBlock, byField, byLevel, byRecipientGroup, RecipientGroup } from "./groupings.ts"
export { countsOf, type ModelCounts, noModels, plus } from "./model-counts.ts"
export type { BoardState } from "./state.ts"
export { type UnitProgress, unitProgress } from "./unit-progress.ts"

/** Bảng theo dõi: which unit has registered, held its conference, reported, and proposed, by block. */
export const ReportingBoard: Projection<BoardState> = {
  name: "reporting-board",
  version: 2,
  empty,
  apply,
}
