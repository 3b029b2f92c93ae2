import type { Line } from "@kheo/event-store"

/** A JSON array whose elements are the stored bytes, piece by piece. */
export const arrayOf = (lines: ReadonlyArray<Line>): ReadonlyArray<Uint8Array> => [
  open,
  ...lines.flatMap(({ entry }, index) => (index === 0 ? [entry] : [comma, entry])),
  close,
]

const [open, comma, close] = [Buffer.from("["), Buffer.from(","), Buffer.from("]")]
