import type { DocumentRead } from "./document.ts"
import { JoinedParts } from "./join-parts.ts"
import { Packing } from "./packed-part.ts"
import { readDocument } from "./read-document.ts"

/** A document as the thread reads it and the other side puts it together, without a thread. */
export const readHere = async (bytes: Uint8Array, name = "a.xlsx"): Promise<DocumentRead> => {
  const joined = new JoinedParts()
  const packing = new Packing()
  const outcome = await readDocument(bytes, name, (part) => joined.add(structuredClone(packing.pack(part))))
  return "refusal" in outcome ? outcome : { grids: joined.grids(), notes: outcome.notes }
}

/** Its code, or how many notes it left. */
export const codeOf = (read: DocumentRead | undefined): string | undefined =>
  read !== undefined && "refusal" in read ? read.refusal.code : "read"
