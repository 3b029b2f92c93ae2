import { label, registerOf } from "@kheo/domain/document"
import type { LocalDate } from "@kheo/domain/history"
import { fold, officePartition } from "@kheo/domain/movement"
import { listRegisters, NumberRegister } from "@kheo/domain/number-register"
import { settingsAt } from "@kheo/domain/office"
import { Effect } from "effect"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { type OfficeQuery, officeAt } from "./settings.ts"

/** The registers of the term that a day lies in, each with its papers and its next free number, which nobody takes by looking. */
export const showNumbers = Effect.fn("showNumbers")(function* (query: OfficeQuery) {
  const { asOf, evidence, office } = yield* officeAt(query)
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [officePartition], asOf, knownAt: evidence.position })
  const settings = settingsAt(office, asOf)
  return { asOf, ...evidence, registers: listRegisters(fold(NumberRegister, facts), settings) }
})

export type ShownNumbers = Effect.Success<ReturnType<typeof showNumbers>>

/** The number that a paper of a type would get if it were issued on a day; every paper counts, also those of later days. */
export const nextNumber = Effect.fn("nextNumber")(function* (type: string, day: LocalDate) {
  const { office } = yield* officeAt({ asOf: day })
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [officePartition] })
  const numbered = [...fold(NumberRegister, facts).papers.values()]
  const { next: number, symbol = null, term } = registerOf(type, settingsAt(office, day), numbered)
  return { type, term, symbol, number, label: symbol === null ? null : label({ number, symbol }) }
})
