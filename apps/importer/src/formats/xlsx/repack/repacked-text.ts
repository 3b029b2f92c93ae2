export interface Run {
  readonly text: string
  readonly font: string | undefined
}

/** A text as it goes into the repacked workbook. */
export interface RepackedText {
  readonly xml: string
  readonly letters: number
  readonly blank: boolean
}

/** Runs with a font of their own stay runs; without any font they are one text. */
export const repackedText = (runs: ReadonlyArray<Run>): RepackedText => {
  const whole = runs.length === 1 ? (runs[0]?.text ?? "") : runs.map(({ text }) => text).join("")
  const xml = runs.every(({ font }) => font === undefined) ? element(whole) : runs.map(runElement).join("")
  return { xml, letters: whole.length, blank: whole.trim() === "" }
}

const runElement = ({ font, text }: Run): string =>
  `<r>${font === undefined ? "" : `<rPr><rFont val="${escaped(font)}"/></rPr>`}${element(text)}</r>`

const element = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`

/** A text as XML holds it; a carriage return would otherwise become a line feed. */
export const escaped = (text: string): string =>
  /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (letter) => entities[letter] ?? letter) : text

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
}
