import { Refused } from "../document.ts"

export const ampersand = "&"

/** A text of XML without its entities; what is none, and what must not stand in a text, is refused. */
export const textOf = (written: string): string => {
  if (written.includes("]]>")) throw damaged
  return written.includes(ampersand) ? written.replace(/&([^;&]{0,10};)?/g, letterOf) : written
}

const letterOf = (_: string, entity: string | undefined): string => {
  const named = entity === undefined ? undefined : names.get(entity)
  if (named !== undefined) return named
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,8})|(\d{1,8}));$/.exec(entity ?? "") ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  if (!isLetter(code)) throw damaged
  return String.fromCodePoint(code)
}

const names: ReadonlyMap<string, string> = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
])

/** What XML calls a character. */
const isLetter = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  code === 0x0d ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)

const damaged = new Refused("IMP-1104")
