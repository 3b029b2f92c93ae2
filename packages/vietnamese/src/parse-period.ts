import { tidy } from "./tidy.ts"
import { type MomentFound, momentsIn, type WrittenMoment } from "./written-moment.ts"

/** When something is carried out, as exactly as it was written, and the words themselves. */
export interface WrittenPeriod {
  readonly from?: WrittenMoment
  readonly to?: WrittenMoment
  /** It goes on: "từ tháng 3/2022", "3/2022 đến nay". */
  readonly open?: boolean
  /** No year was written, and the given one was taken. */
  readonly assumedYear?: boolean
  /** A day, month or quarter that no calendar has, as it was written. */
  readonly impossible?: string
  /** What follows "tại", "ở", "địa bàn", up to the end of the line. */
  readonly place?: string
  readonly words: string
}

/** Reads the period and place of a text; `year` is what a text without any year is about. */
export const parsePeriod = (text: string, year?: number): WrittenPeriod => {
  const words = text.trim()
  const line = tidy(text.slice(0, 4_096))
  const place = placeIn(text.slice(0, 4_096))
  const told = { ...(place === undefined ? {} : { place }), words }
  const months = monthRange(line)
  if (months !== undefined) return { ...months, ...told }
  const { first, impossible, itsYear, last, written } = bounds(line, year)
  if (first === undefined || itsYear === undefined) return told
  if (impossible !== undefined) return { ...told, impossible }
  const [from, to] = [first.of(itsYear), last?.of(last.year ?? itsYear)]
  const open =
    last === undefined && (/(?:^|\s)từ\s*$/iu.test(line.slice(0, first.start)) || goesOn.test(line.slice(first.end)))
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(open ? { open } : {}),
    ...(written ? {} : { assumedYear: true }),
    ...told,
  }
}

/** A day, month or quarter in a text's period that no calendar has, as it was written, without reading anything else of it. */
export const impossibleMoment = (text: string): string | undefined => {
  const line = tidy(text.slice(0, 4_096))
  return monthRange(line) === undefined ? bounds(line).impossible : undefined
}

/** Where a period begins and ends, in which year, and which of both can't be. */
const bounds = (line: string, year?: number) => {
  const [first, second] = momentsIn(line)
  const last = first !== undefined && second !== undefined && isJoined(line, first, second) ? second : undefined
  const itsYear = first?.year ?? last?.year ?? year
  const cannotBe = (moment: MomentFound | undefined, its: number | undefined) =>
    moment !== undefined && its !== undefined && moment.of(its) === undefined ? moment.text : undefined
  const impossible = cannotBe(first, itsYear) ?? cannotBe(last, last?.year ?? itsYear)
  return { first, last, itsYear, written: (first?.year ?? last?.year) !== undefined, impossible }
}

const goesOn = /^\s*(?:(?:đến|tới|-|–)\s*nay|trở đi)/iu

const isJoined = (line: string, { end }: MomentFound, { start }: MomentFound): boolean =>
  /^\s*(?:đến|tới|-|–)\s*(?:hết\s+)?$/iu.test(line.slice(end, start))

/** "01-10/2022": from January to October. */
const monthRange = (line: string): Pick<WrittenPeriod, "from" | "to"> | undefined => {
  const found = /(?<![\d/.-])(?:tháng )?(\d{1,2}) ?[-–] ?(\d{1,2})\/(\d{4})(?!\d)/iu.exec(line)
  if (found === null || Number(found[1]) >= Number(found[2])) return undefined
  const [from, to] = [found[1], found[2]].map((month) =>
    momentsIn(`tháng ${month}/${found[3]}`)[0]?.of(Number(found[3])),
  )
  return from === undefined || to === undefined ? undefined : { from, to }
}

const placeIn = (text: string): string | undefined => {
  const found = /(?<!\p{L})(?:tại|ở|trên địa bàn|địa bàn|địa điểm)(?!\p{L})\s*:?\s*([^;\n]+)/iu.exec(
    text.normalize("NFC"),
  )
  const place = tidy(found?.[1] ?? "").replace(/[.,]$/u, "")
  return place === "" ? undefined : place
}
