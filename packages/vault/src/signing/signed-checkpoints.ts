import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs"
import type { KeptCheckpoint } from "@kheo/event-store"
import { Option, Schema } from "effect"
import { appendLine } from "./durable-file.ts"

const Kept = Schema.fromJsonString(
  Schema.Struct({ position: Schema.Int, note: Schema.String, signedAt: Schema.String }),
)
const decode = Schema.decodeUnknownOption(Kept)
const encode = Schema.encodeSync(Kept)

/** A checkpoint takes some 300 bytes; the end of the file is read first, since nearly always the last ones are asked for. */
const tail = 65_536

/** The last so many checkpoints of the file in the order of signing; a line that was not written to its end was never handed out. */
export const readSigned = (path: string, last: number): ReadonlyArray<KeptCheckpoint> => {
  if (!existsSync(path)) return []
  const file = openSync(path, "r")
  try {
    const { size } = fstatSync(file)
    for (let bytes = tail; ; bytes *= 8) {
      const from = Math.max(0, size - bytes)
      const buffer = Buffer.alloc(size - from)
      for (let read = 0; read < buffer.length;) {
        const more = readSync(file, buffer, read, buffer.length - read, from + read)
        if (more === 0) break
        read += more
      }
      const lines = buffer
        .toString("utf8")
        .split("\n")
        .slice(from === 0 ? 0 : 1)
      const found = lines.flatMap((line) => Option.toArray(decode(line)))
      if (found.length >= last || from === 0) return found.slice(-last)
    }
  } finally {
    closeSync(file)
  }
}

/** Adds a checkpoint for good, unless the last one is the same. */
export const keepSigned = (path: string, { note, position, signedAt }: KeptCheckpoint): void => {
  if (readSigned(path, 1)[0]?.note === note) return
  appendLine(path, encode({ position, note, signedAt }))
}
