import { toBase64 } from "./base64.ts"
import { readCheckpointText } from "./checkpoint.ts"
import { parseNote } from "./signed-note.ts"

/** A checkpoint's note as one line for paper, with the first signature alone; undefined for another note. */
export const compactNote = (note: string): string | undefined => {
  const parsed = parseNote(note)
  const [first] = parsed?.signatures ?? []
  if (parsed === undefined || first === undefined || readCheckpointText(parsed.text) === undefined) return undefined
  const [origin, size, root] = parsed.text.split("\n")
  if (first.name !== origin) return undefined
  return [mark, origin, size, root, toBase64(Buffer.concat([Buffer.from(first.id, "hex"), first.signature]))].join(" ")
}

/** The note for which a compact line stands, still to be opened; undefined for a text that is none. */
export const expandNote = (line: string): string | undefined => {
  const [first, origin, size, root, signature, ...rest] = line.trim().split(" ")
  if (first !== mark || rest.length > 0) return undefined
  const note = `${origin}\n${size}\n${root}\n\n— ${origin} ${signature}\n`
  return compactNote(note) === line.trim() ? note : undefined
}

const mark = "kheo-checkpoint@v1"
