import type { LocalDate } from "@kheo/domain/history"
import { Model } from "@kheo/domain/model"
import { parseStream, streamName } from "@kheo/domain/movement"
import type { UnitCandidate, Units } from "@kheo/domain/unit"
import { type NamedUnit, resolveName, type UnitNames, unitNames } from "@kheo/domain/unit-history"
import { Effect } from "effect"
import { NotFound, Refused } from "./refused.ts"
import { load } from "./load.ts"
import { keptNumbers } from "./models/kept-numbers.ts"
import { today } from "./today.ts"
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
  const numbered = /^M-(\d{4})-\d{4,}$/i.exec(name)
  const model =
    numbered === null
      ? yield* modelOnRecord(name.toLowerCase())
      : (yield* keptNumbers(Number(numbered[1]))).get(name.toUpperCase())
  return model ?? (yield* new NotFound({ what: "model", name: text }))
})

/** Also one whose registration was taken back since. */
const modelOnRecord = Effect.fnUntraced(function* (id: string) {
  const about = parseStream(`model/${id}`)
  if (about?.category !== "model") return undefined
  const { version } = yield* load(Model, streamName(about))
  return version === 0 ? undefined : about.model
})
