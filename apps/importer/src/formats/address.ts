/** What a sheet of any workbook has at most. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/** A column's letters, 28 → AB. */
export const columnLetters = (column: number): string => (known[column] ??= lettersOf(column))

const known: Array<string> = []

const lettersOf = (column: number): string => {
  const [left, last] = [Math.floor((column - 1) / 26), String.fromCharCode(65 + ((column - 1) % 26))]
  return left === 0 ? last : `${lettersOf(left)}${last}`
}

export interface Address {
  readonly column: number
  readonly row: number
}

/** `AB10`, with or without `$`; undefined for what is no address of a sheet. */
export const addressOf = (text: string): Address | undefined => {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return column === 0 || column > lastColumn || row > lastRow ? undefined : { column, row }
}

/** The column of an address as a sheet's cells have it, 0 for what is none; the quick way, since every cell asks. */
export const columnOf = (address: string): number => {
  let column = 0
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at)
    if (code >= 0x41 && code <= 0x5a) column = column * 26 + code - 0x40
    else if (code >= 0x61 && code <= 0x7a) column = column * 26 + code - 0x60
    else return code >= 0x31 && code <= 0x39 ? column : 0
  }
  return 0
}

export interface Area {
  readonly from: Address
  readonly to: Address
}

/** `A1:C2`, its corners in whatever order. */
export const areaOf = (text: string): Area | undefined => {
  const [first = "", second = first] = text.split(":")
  const [one, two] = [addressOf(first), addressOf(second)]
  if (one === undefined || two === undefined) return undefined
  return {
    from: { column: Math.min(one.column, two.column), row: Math.min(one.row, two.row) },
    to: { column: Math.max(one.column, two.column), row: Math.max(one.row, two.row) },
  }
}
