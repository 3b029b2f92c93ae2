import { toHex } from "../merkle/index.ts"
import { fromBase64, toBase64 } from "./base64.ts"

/** A tree's head as a note tells it (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  /** Lower-case hex. */
  readonly root: string
}

/** The text that is signed, with its last newline. */
export const checkpointText = ({ origin, root, size }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(Buffer.from(root, "hex"))}\n`

/** Reads a note's text; undefined when it is no checkpoint of ours: ours have no extension lines. */
export const readCheckpointText = (text: string): Checkpoint | undefined => {
  const [, origin = "", digits = "", base64 = ""] = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([^\n]+)\n$/u.exec(text) ?? []
  const root = fromBase64(base64)
  return root?.length === 32 ? { origin, size: Number(digits), root: toHex(root) } : undefined
}
