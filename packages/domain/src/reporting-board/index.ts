import type { Projection } from "../movement/projection.ts"
import { apply, type BoardState, empty } from "./state.ts"

export { type Board, board, type BoardBlock, type BoardNumbers } from "./board.ts"
export type { BoardState } from "./state.ts"
export { type UnitProgress, unitProgress } from "./unit-progress.ts"

/** Bảng theo dõi: which unit has registered, held its conference, reported, and proposed, by block. */
export const ReportingBoard: Projection<BoardState> = {
  name: "reporting-board",
  version: 1,
  empty,
  apply,
}
