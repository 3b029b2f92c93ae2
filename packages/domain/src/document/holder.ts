import { settingsAt } from "../office/settings-at.ts"
import type { DocumentContext } from "./decide.ts"
import type { DocumentFact } from "./events.ts"
import { type Numbered, numberedBy, registerOf } from "./numbering.ts"

type Surroundings = Pick<DocumentContext, "document" | "numbered" | "office">

/** The other paper that already has the number which a fact would give to its own, in the same term of office. */
export const holderOf = (fact: DocumentFact, { document, numbered, office }: Surroundings): Numbered | undefined => {
  const own = numberedBy(document, fact)
  if (own === undefined) return undefined
  return numbered.find(
    (one) =>
      one.document !== document && one.number === own.number && one.symbol === own.symbol && together(one, own, office),
  )
}

/** The highest number that the register gave after a fact's own; with it, taking the own number away would leave a gap. */
export const higherThan = (
  fact: DocumentFact,
  { document, numbered, office }: Surroundings,
): { readonly own: Numbered; readonly last: number } | undefined => {
  const own = numberedBy(document, fact)
  if (own === undefined) return undefined
  const { numbers } = registerOf(own.type, settingsAt(office, own.on), numbered)
  const given = numbers.flatMap(({ number, term }) => (term === undefined ? [] : [number]))
  const [first, last] = [given[0], given.at(-1)]
  const within = first !== undefined && last !== undefined && first <= own.number && own.number < last
  return within && numbers.some((one) => one.document === document) ? { own, last } : undefined
}

/** Whether a correction takes its paper's number away: it gets another, or its day is moved into another term. */
export const movesNumber = (from: DocumentFact, to: DocumentFact, { document, office }: Surroundings): boolean => {
  const [was, is] = [numberedBy(document, from), numberedBy(document, to)]
  if (was === undefined || is === undefined) return was !== undefined
  return was.number !== is.number || was.symbol !== is.symbol || termOf(was, office) !== termOf(is, office)
}

/** The term that a number was given in; where none was set then, or it was written down afterwards, that of its day. */
const termOf = ({ on, term }: Numbered, office: Surroundings["office"]): string | undefined =>
  term === undefined || term === "" ? settingsAt(office, on).term?.name : term

/** Without terms, a number that the register gave is of all time, and two that were written down afterwards are of their years. */
const together = (one: Numbered, own: Numbered, office: Surroundings["office"]): boolean => {
  const [its, ours] = [termOf(one, office), termOf(own, office)]
  if (its !== undefined || ours !== undefined) return its === ours
  return one.term !== undefined || own.term !== undefined || one.on.slice(0, 4) === own.on.slice(0, 4)
}
