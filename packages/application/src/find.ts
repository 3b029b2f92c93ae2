import type { LocalDate } from "@kheo/domain/history"
import { modelNumber } from "@kheo/domain/model-register"
import type { ModelId } from "@kheo/domain/model"
import { parseStream, registrationTag } from "@kheo/domain/movement"
import type { UnitCandidate, Units } from "@kheo/domain/unit"
import { type NamedUnit, resolveUnit } from "@kheo/domain/unit-history"
import { collectLines, EventStore, type Line, type ReadQuery } from "@kheo/event-store"
import { Effect } from "effect"
import { NotFound, Refused } from "./refused.ts"
import { asStored } from "./personal/opener.ts"
import { today } from "./today.ts"
import { trustedEvent } from "./trusted-line.ts"
import { keptUnits } from "./units/kept-units.ts"

/**
 * The unit that an id, a roster code, a name or a learned alias names on a day, by default today; else on any day.
 *
 * Never without marks: names that only look alike are suggested, and of several units of that name none is taken.
 */
export const findUnit = Effect.fn("findUnit")(function* (text: string, day?: LocalDate) {
  return yield* findUnitIn(yield* keptUnits, text, day ?? (yield* today))
})

/** The same among units that are already read. */
export const findUnitIn = Effect.fnUntraced(function* (units: Units, text: string, day: LocalDate) {
  const resolved = resolveUnit(units, text, day)
  if ("unit" in resolved) return resolved.unit
  if ("candidates" in resolved)
    return yield* new Refused({
      refusal: { _tag: "UnitNameAmbiguous", name: text, candidates: resolved.candidates.map(candidateOf) },
    })
  return yield* new NotFound({ what: "unit", name: text, suggestions: resolved.suggestions })
})

const candidateOf = ({ code, name, parent, unit, validFrom, validTo }: NamedUnit): UnitCandidate => ({
  unit,
  name,
  code,
  parent,
  validFrom,
  validTo,
})

/** The model that an id or a display number such as `M-2022-0017` names. */
export const findModel = Effect.fn("findModel")(function* (text: string) {
  return (yield* findModelLines(text)).model
})

/** The same with the lines of its stream where they had to be read anyway: for an id, of which they say whether it is a model's. */
export const findModelLines = (text: string) => {
  const numbered = /^M-(\d{4})-\d{4,}$/i.exec(text.trim())
  const query =
    numbered === null
      ? { stream: `model/${text.trim().toLowerCase()}` }
      : { tags: [registrationTag(Number(numbered[1]))] }
  return Effect.flatMap(linesOf(query), (lines) => {
    const found = lines.find(
      (line) => isRegistration(line.type) && (numbered === null || numberOf(line) === text.trim().toUpperCase()),
    )
    const about = found === undefined ? undefined : parseStream(found.stream)
    return about?.category === "model"
      ? Effect.succeed({ model: about.model satisfies ModelId, lines: numbered === null ? lines : undefined })
      : new NotFound({ what: "model", name: text })
  })
}

const linesOf = (query: ReadQuery) => Effect.flatMap(EventStore, (store) => collectLines(store.read(query)))

/** Whether a line of this stored type says what a model's number is. */
const isRegistration = (type: string): boolean => type.startsWith("kheo.model.registered.")

/** The display number that a model's registration gave it; a line says the same for ever, so it is read once. */
const numberOf = (line: Line): string | undefined => {
  if (numbers.has(line.leafHash)) return numbers.get(line.leafHash)
  const { event } = trustedEvent(line, asStored)
  const number = event._tag === "ModelRegistered" ? modelNumber(event.campaign, event.number) : undefined
  if (numbers.size >= mostNumbers) numbers.clear()
  numbers.set(line.leafHash, number)
  return number
}

const mostNumbers = 10_000
const numbers = new Map<string, string | undefined>()

/** The display number of the model whose lines these are. */
export const numberIn = (lines: ReadonlyArray<Line>): string | undefined => {
  const registration = lines.find(({ type }) => isRegistration(type))
  return registration === undefined ? undefined : numberOf(registration)
}
