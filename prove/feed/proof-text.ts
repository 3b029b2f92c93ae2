import {
  checkpointText,
  consistencyFile,
  inclusionFile,
  newSeed,
  noteOf,
  privateKeyOf,
  vkeyText,
} from "@kheo/event-store/note"
import type { Consistency, Inclusion } from "./served-proofs.ts"

const name = "witness"
const { publicKey, sign } = privateKeyOf(newSeed())

/** Heads of any size, signed by somebody who reads them: an office signs its own head only. */
export const noteOfHead = {
  key: vkeyText({ name, publicKey }),
  note: (size: number, root: string): string => {
    const text = checkpointText({ origin: name, size, root })
    return noteOf(text, [{ name, publicKey, signature: sign(Buffer.from(text)) }])
  },
}

/** What the API answered, as the files that auditors read. */
export const proofText = {
  inclusion: (told: Inclusion, entry: Uint8Array): string =>
    inclusionFile({
      index: told.position - 1,
      entry,
      proof: told,
      checkpoint: noteOfHead.note(told.size, told.root),
    }),
  consistency: (told: Consistency): string =>
    consistencyFile({
      from: { size: told.from, root: told.fromRoot },
      proof: told,
      checkpoint: noteOfHead.note(told.to, told.toRoot),
    }),
}
