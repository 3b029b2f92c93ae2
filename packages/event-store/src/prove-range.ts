import type { Position } from "./event-store.ts"

/** Throws where nothing can be proved: beyond the ledger, or a position that isn't in the tree asked for. */
export const checkRange = (
  claim:
    | { readonly inclusion: Position; readonly size: Position }
    | { readonly consistency: Position; readonly size: Position },
  head: Position,
): void => {
  const [position, lowest] = "inclusion" in claim ? [claim.inclusion, 1] : [claim.consistency, 0]
  if (position < lowest || position > claim.size || claim.size > head)
    throw new RangeError(`There is no proof of ${JSON.stringify(claim)} in a ledger of ${head}`)
}
