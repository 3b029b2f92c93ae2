import type { State } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"

/** Rows of the picker's list, below the sentence and the path. */
export const pickRows = ({ rows }: Size): number => Math.max(1, rows - 3)

/** Rows of the review's list, between the sums and what would be written. */
export const reviewRows = ({ rows }: Size): number => Math.max(1, rows - 6)

/** Rows of the list of earlier imports; what an undo came to stands above it. */
export const batchRows = ({ importing }: Pick<State, "importing">, { rows }: Size): number =>
  importing.undoing?.done === true || importing.said !== undefined || importing.work?.use === "undo"
    ? Math.max(3, Math.floor((rows - detailRows) / 2))
    : rows - detailRows

/** Rows below that list, which tell more of the chosen import. */
export const detailRows = 3
