import type { Size } from "../../view/index.ts"

/** Rows of the list of columns, between what is asked and what is told of the chosen one. */
export const layoutRows = ({ rows }: Size): number => Math.max(1, rows - 4)
