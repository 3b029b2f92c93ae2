import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The files of a folder in which a name stands, in any form in which it could be written; a search of its own. */
export const filesWith = (folder: string, name: string): ReadonlyArray<string> => {
  const forms = formsOf(name)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return forms.some((form) => bytes.includes(form))
    })
}

const formsOf = (name: string): ReadonlyArray<Buffer> => {
  const folded = name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")
  const written = [name.normalize("NFC"), name.normalize("NFD"), folded]
  return written
    .flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()])
    .flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(escaped(text))])
    .flatMap((bytes) => [bytes, Buffer.from(bytes.toString("hex")), ...base64Of(bytes)])
}

/** As JSON may write it. */
const escaped = (text: string): string =>
  text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** At each of the three places within a group of bytes, without the letters that its neighbours have a part in. */
const base64Of = (bytes: Buffer): ReadonlyArray<Buffer> =>
  [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replaceAll("=", "")
    const inner = text.slice(shift === 0 ? 0 : 4, -4)
    return [Buffer.from(inner), Buffer.from(inner.replaceAll("+", "-").replaceAll("/", "_"))]
  })
