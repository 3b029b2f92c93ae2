import type { Key } from "../keys/index.ts"
import { graphemes } from "../table/index.ts"

/** One line of text under editing; letters are graphemes in NFC, the cursor stands before `letters[cursor]`. */
export interface TextField {
  readonly letters: ReadonlyArray<string>
  readonly cursor: number
}

/** A field with nothing in it. */
export const emptyField: TextField = { letters: [], cursor: 0 }

/** What a field lets in: one line by default, several where it says so. */
export interface Manner {
  readonly lines?: boolean
  readonly longest?: number
}

/** A field that holds this text, the cursor behind it. */
export const fieldOf = (text: string, manner: Manner = {}): TextField => insert(emptyField, text, manner)

/** The field's text, in NFC. */
export const textOf = ({ letters }: TextField): string => letters.join("")

/** The text left of the cursor, for placing the terminal's own cursor. */
export const textBefore = ({ cursor, letters }: TextField): string => letters.slice(0, cursor).join("")

/** The field after one key, in a field of one line. */
export const edit = (field: TextField, key: Key): TextField => editIn(field, key, {})

/** The field after one key; keys that mean nothing here leave it as it is, and Backspace in an empty field does nothing. */
export const editIn = (field: TextField, key: Key, manner: Manner): TextField => {
  const { cursor, letters } = field
  switch (key.name) {
    case "text":
    case "paste":
      return insert(field, key.text, manner)
    case "backspace":
      return remove(field, cursor - 1, cursor)
    case "delete":
      return remove(field, cursor, cursor + 1)
    case "left":
      return { letters, cursor: Math.max(0, cursor - 1) }
    case "right":
      return { letters, cursor: Math.min(letters.length, cursor + 1) }
    case "home":
      return { letters, cursor: 0 }
    case "end":
      return { letters, cursor: letters.length }
    case "ctrl":
      return control(field, key.letter)
    default:
      return field
  }
}

const control = (field: TextField, letter: string): TextField => {
  const { cursor, letters } = field
  switch (letter) {
    case "a":
      return { letters, cursor: 0 }
    case "e":
      return { letters, cursor: letters.length }
    case "u":
      return remove(field, 0, cursor)
    case "k":
      return remove(field, cursor, letters.length)
    case "w":
      return remove(field, wordStart(field), cursor)
    default:
      return field
  }
}

/** A mark that arrives alone joins the letter before it, so the left side is segmented anew as a whole. */
const insert = (field: TextField, text: string, { lines = false, longest = 200 }: Manner): TextField => {
  const right = field.letters.slice(field.cursor)
  const broken = lines ? text.split(/\r\n|[\r\n]/u) : [text]
  const plain = broken.map((line) => line.replace(/[\s\p{Cc}]+/gu, " ").replace(/\p{Cs}/gu, "")).join("\n")
  const left = segment((textBefore(field) + plain).normalize("NFC")).slice(0, Math.max(0, longest - right.length))
  return { letters: [...left, ...right], cursor: left.length }
}

const remove = ({ letters }: TextField, from: number, to: number): TextField => {
  const start = Math.max(0, from)
  return { letters: letters.toSpliced(start, to - start), cursor: start }
}

const wordStart = ({ cursor, letters }: TextField): number => {
  let start = cursor
  while (start > 0 && letters[start - 1] === " ") start -= 1
  while (start > 0 && letters[start - 1] !== " ") start -= 1
  return start
}

const segment = (text: string): ReadonlyArray<string> => [...graphemes(text)].map(({ segment }) => segment)
