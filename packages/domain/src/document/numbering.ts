import type { LocalDate } from "../history/local-date.ts"
import type { SettingsOnDay } from "../office/settings-at.ts"
import type { Term } from "../office/settings.ts"
import { holdsOn } from "../office/validity.ts"
import type { DocumentFact, DocumentId } from "./events.ts"
import { numberKey, typeOf } from "./paper-key.ts"

/** A number that a paper of the office has; `term` only where the register gave it, undefined where it was written down afterwards. */
export interface Numbered {
  readonly document: DocumentId
  readonly type: string
  readonly number: number
  readonly symbol: string
  readonly on: LocalDate
  readonly term: string | undefined
}

/** The number that a fact gives to its paper; undefined for papers of others and for numbers that are no integers. */
export const numberedBy = (document: DocumentId, fact: DocumentFact): Numbered | undefined => {
  if (fact._tag === "DocumentIssued") {
    const { number, occurredAt, symbol, term, type } = fact
    return { document, type, number, symbol, term, on: occurredAt }
  }
  if (fact._tag !== "DocumentReceived" || !fact.outgoing) return undefined
  const { number = "", occurredAt, paperDate, symbol } = fact
  if (symbol === undefined || !/^\d+$/.test(numberKey(number))) return undefined
  return {
    document,
    type: typeOf(symbol),
    number: Number(number),
    symbol,
    term: undefined,
    on: paperDate ?? occurredAt,
  }
}

/** The numbers of one document type in one term of office. */
export interface Register {
  readonly type: string
  readonly term: string
  readonly symbol: string | undefined
  readonly numbers: ReadonlyArray<Numbered>
  /** The lowest free number: none before it is missing, none was given twice. */
  readonly next: number
}

/** The register that a paper of this type, issued on the day of the settings, takes its number from. */
export const registerOf = (type: string, settings: SettingsOnDay, all: ReadonlyArray<Numbered>): Register => {
  const { term } = settings
  const symbol = symbolOf(type, settings)
  const numbers = all.filter((one) => one.type === type && belongs(one, term, symbol, settings))
  const issued = numbers.flatMap(({ number, term: given }) => (given === undefined ? [] : [number]))
  const taken = new Set(numbers.map(({ number }) => number))
  const before = Math.max(startOf(type, settings), ...taken)
  let next = (issued.length === 0 ? before : Math.min(...issued) - 1) + 1
  while (taken.has(next)) next++
  return { type, term: term?.name ?? "", symbol, numbers: numbers.toSorted((a, b) => a.number - b.number), next }
}

/** The symbol of a document type on the day of the settings: `CV/BCĐ`. */
export const symbolOf = (type: string, { office, symbols = [] }: SettingsOnDay): string | undefined =>
  symbols.find((one) => one.type === type)?.symbol ??
  (office?.symbol !== undefined && typeOf(office.symbol) === type ? office.symbol : undefined)

/** A number given in a term that is called so; else, and of what was written down afterwards, the day decides. */
const belongs = (
  { on, symbol: its, term: given }: Numbered,
  term: Term | undefined,
  symbol: string | undefined,
  { terms = [] }: SettingsOnDay,
): boolean => {
  if (given === undefined && its !== symbol) return false
  if (term === undefined) return true
  return terms.some(({ name }) => name === given) ? given === term.name : holdsOn(term, on)
}

/** The last number before the register began; one that names no term is of the term of the settings' letter, else of the first. */
const startOf = (type: string, settings: SettingsOnDay): number => {
  const { letterDate, numbers = [], office, term, terms = [] } = settings
  const earliest = terms.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1))[0]
  const unnamed = terms.find((one) => letterDate !== undefined && holdsOn(one, letterDate)) ?? earliest
  const isUnnamed = unnamed?.name === term?.name
  const own = numbers.find((one) => one.type === type && (one.term === undefined ? isUnnamed : one.term === term?.name))
  const short =
    isUnnamed && office?.symbol !== undefined && typeOf(office.symbol) === type ? office.lastNumber : undefined
  return own?.lastNumber ?? short ?? 0
}
