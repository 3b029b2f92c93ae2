import type { LocalDate } from "@kheo/domain/history"
import { Model, type ModelId } from "@kheo/domain/model"
import { modelNumber } from "@kheo/domain/model-register"
import { parseStream, streamName } from "@kheo/domain/movement"
import type { UnitCandidate, Units } from "@kheo/domain/unit"
import { type NamedUnit, resolveName, type UnitNames, unitNames } from "@kheo/domain/unit-history"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect } from "effect"
import { NotFound, Refused } from "./refused.ts"
import { load } from "./load.ts"
import { keptNumbers } from "./models/kept-numbers.ts"
import { asStored } from "./personal/opener.ts"
import { today } from "./today.ts"
import { trustedEvent } from "./trusted-line.ts"
import { keptNames } from "./units/kept-units.ts"

/**
 * The unit that an id, a roster code, a name or a learned alias names on a day, by default today; else on any day.
 *
 * Never without marks: names that only look alike are suggested, and of several units of that name none is taken.
 */
export const findUnit = Effect.fnUntraced(function* (text: string, day?: LocalDate) {
  return yield* resolved(yield* keptNames, text, day ?? (yield* today))
})

/** The same among units that are already read. */
export const findUnitIn = (units: Units, text: string, day: LocalDate) => resolved(unitNames(units), text, day)

const resolved = Effect.fnUntraced(function* (names: UnitNames, text: string, day: LocalDate) {
  const resolved = resolveName(names, text, day)
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
export const findModel = Effect.fnUntraced(function* (text: string) {
  const name = text.trim()
  const [, year] = numbered.exec(name) ?? []
  const model =
    year === undefined
      ? yield* modelOnRecord(name.toLowerCase())
      : (yield* keptNumbers(Number(year))).get(name.toUpperCase())
  return model ?? (yield* new NotFound({ what: "model", name: text }))
})

const numbered = /^M-(\d{4})-\d{4,}$/i

/** Also one whose registration was taken back since. */
const modelOnRecord = Effect.fnUntraced(function* (id: string) {
  const about = parseStream(`model/${id}`)
  if (about?.category !== "model") return undefined
  const { version } = yield* load(Model, streamName(about))
  return version === 0 ? undefined : about.model
})

/** The model that a text names, with all lines of its stream. */
export const findModelLines = (text: string) => {
  const about = parseStream(`model/${text.trim().toLowerCase()}`)
  if (about?.category !== "model" || numbered.test(text.trim())) return Effect.flatMap(findModel(text), linesOfModel)
  return Effect.flatMap(linesOfModel(about.model), (found) =>
    found.lines.length === 0 ? new NotFound({ what: "model", name: text }) : Effect.succeed(found),
  )
}

/** All lines of a model's stream. */
export const linesOfModel = (model: ModelId) =>
  Effect.map(
    Effect.flatMap(EventStore, (store) =>
      collectLines(store.read({ stream: streamName({ category: "model", model }) })),
    ),
    (lines) => ({ model, lines }),
  )

/** The display number of the model whose lines these are; a line says the same for ever, so it is read once. */
export const numberIn = (lines: ReadonlyArray<Line>): string | undefined => {
  const registration = lines.find(({ type }) => type.startsWith("kheo.model.registered."))
  if (registration === undefined) return undefined
  const { leafHash } = registration
  const known = numbers.get(leafHash)
  if (known !== undefined) return known
  const { event } = trustedEvent(registration, asStored)
  if (event._tag !== "ModelRegistered") return undefined
  const number = modelNumber(event.campaign, event.number)
  if (numbers.size >= mostNumbers) numbers.clear()
  numbers.set(leafHash, number)
  return number
}

const mostNumbers = 10_000
const numbers = new Map<string, string>()
