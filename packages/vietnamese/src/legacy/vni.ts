import { nfc } from "../nfc.ts"

type Marks = ReadonlyArray<readonly [mark: string, combining: string]>

const tones: Marks = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
]

const circumflexes: Marks = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
]

const breves: Marks = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]

/** Letters of a single code. */
const singles: ReadonlyArray<readonly [code: string, letter: string]> = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]

/** What VNI-Windows (the fonts named `VNI-…`) writes as a letter and its mark, in small letters. */
const small: ReadonlyMap<string, string> = new Map([
  ...pairs("aeouyôö", tones),
  ...pairs("aeo", circumflexes),
  ...pairs("a", breves),
  ...singles,
])

function pairs(bases: string, marks: Marks): ReadonlyArray<readonly [string, string]> {
  const bare = new Map(singles)
  return [...bases].flatMap((base) =>
    marks.map(([mark, combining]) => [base + mark, nfc((bare.get(base) ?? base) + combining)] as const),
  )
}

const written = /[aeouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|[ôöñíìæóòî]/gi

/** Whether every letter beyond ASCII belongs to a letter of VNI. */
export const fitsVni = (text: string): boolean => !/[^\0-\u007F]/.test(text.replace(written, ""))

/** Text in VNI-Windows codes, read as Latin-1, as Unicode; a letter is a capital when its base is, whatever its mark. */
export const decodeVni = (text: string): string =>
  nfc(text).replace(written, (code) => {
    const letter = small.get(code.toLowerCase()) ?? code
    const [base = ""] = code
    return base === base.toLowerCase() ? letter : letter.toUpperCase()
  })
