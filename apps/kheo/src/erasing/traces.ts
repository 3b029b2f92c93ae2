import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs"
import { join } from "node:path"
import { foldedKey, nfc, toneKey } from "@kheo/vietnamese"

/** A file in which a name was found, and how it was written there. */
export interface Trace {
  readonly file: string
  readonly how: string
}

const chunk = 1 << 20

/** Looks for names, however encoded, in every file of a folder; answers which files were searched too. */
export const tracesOf = (folder: string, names: ReadonlyArray<string>) => {
  const patterns = names.flatMap(patternsOf)
  const longest = Math.max(0, ...patterns.map(({ bytes }) => bytes.length))
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
  const traces = files.flatMap((file): ReadonlyArray<Trace> => {
    const found = new Set<string>()
    eachChunk(file, longest, (bytes) => {
      for (const pattern of patterns) if (bytes.includes(pattern.bytes)) found.add(pattern.how)
    })
    return [...found].map((how) => ({ file, how }))
  })
  return { files, traces }
}

/** Chunks overlap by as much as the longest pattern, so that none is cut in two. */
const eachChunk = (file: string, overlap: number, look: (bytes: Buffer) => void): void => {
  const descriptor = openSync(file, "r")
  try {
    const buffer = Buffer.alloc(chunk + overlap)
    let kept = 0
    for (let read = -1; read !== 0;) {
      read = readSync(descriptor, buffer, kept, chunk, null)
      look(buffer.subarray(0, kept + read))
      const whole = kept + read
      const next = Math.min(overlap, whole)
      buffer.copyWithin(0, whole - next, whole)
      kept = next
    }
  } finally {
    closeSync(descriptor)
  }
}

/** A name as UTF-8 and UTF-16, composed and decomposed, in either case, as search keys, and within base64 at each offset. */
const patternsOf = (name: string): ReadonlyArray<{ readonly how: string; readonly bytes: Buffer }> => {
  const written = new Map<string, string>()
  const cased = [name, name.toLocaleLowerCase("vi"), name.toLocaleUpperCase("vi")]
  for (const [index, text] of cased.entries()) {
    const label = ["", " lower", " upper"][index] ?? ""
    written.set(`NFC${label}`, nfc(text))
    written.set(`NFD${label}`, text.normalize("NFD"))
  }
  written.set("tone key", toneKey(name))
  written.set("folded key", foldedKey(name))
  return [...written].flatMap(([how, text]) => [
    { how: `UTF-8 ${how}`, bytes: Buffer.from(text) },
    { how: `UTF-16 ${how}`, bytes: Buffer.from(text, "utf16le") },
    ...[0, 1, 2].map((offset) => ({ how: `base64 ${how}`, bytes: withinBase64(Buffer.from(text), offset) })),
  ])
}

/** The letters of base64 that depend on these bytes alone when so many others come before them. */
const withinBase64 = (bytes: Buffer, offset: number): Buffer => {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replaceAll("=", "")
  const clean = Math.floor(((offset + bytes.length) * 8) / 6)
  return Buffer.from(text.slice(Math.ceil((offset * 8) / 6), clean))
}
