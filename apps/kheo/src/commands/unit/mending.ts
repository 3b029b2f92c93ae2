import { load } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Unit, type UnitCommand, UnitFact } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { type Asked, given } from "./asked.ts"
import { successionInto } from "./succession-into.ts"

const fields = {
  name: "name",
  code: "code",
  kind: "kind",
  block: "block",
  parent: "parent",
  alias: "alias",
  from: "learnedFrom",
  "legal-basis": "legalBasis",
  paper: "paper",
  note: "note",
} as const

const restated = Schema.decodeUnknownSync(UnitFact)

/** A correction of a standing fact: what the options say replaces what it said, its day and its successors included. */
export const correction = (session: Session, event: string, reason: string): Asked => {
  const day = dateOption(session, "date")
  const said = { ...given(session, fields), ...(day === undefined ? {} : { occurredAt: day, basis: "paper" }) }
  const into = session.values["into"]
  if (Object.keys(said).length === 0 && into === undefined)
    throw new Usage({
      vi: "kheo unit correct cần điều phải sửa: --date, --name, --block, --parent, --kind, --code, --into, --note…",
      en: "kheo unit correct needs what to correct: --date, --name, --block, --parent, --kind, --code, --into, --note…",
    })
  const corrects = EventId.make(event)
  return (unit, today) =>
    Effect.gen(function* () {
      const { state } = yield* load(Unit, streamName({ category: "unit", unit }))
      const standing = state.facts.find(({ id }) => id === corrects)?.fact
      // Without such a fact the decider refuses and names it; any replacement will do.
      const before: UnitFact = standing ?? { _tag: "UnitDissolved", ...today }
      const passing = into === undefined ? {} : yield* successionInto(into, before._tag, day ?? before.occurredAt)
      const changed = { ...before, ...said, ...passing }
      const own = new Set(Object.keys(UnitFact.cases[changed._tag].fields))
      const foreign = Object.keys({ ...said, ...passing }).filter((field) => !own.has(field))
      if (standing !== undefined && foreign.length > 0)
        throw new Usage({
          vi: `Sự kiện ${event} không có ${foreign.join(", ")} để sửa.`,
          en: `The event ${event} has no ${foreign.join(", ")} to correct.`,
        })
      const replacement = standing === undefined ? before : restated(changed)
      const { basis, occurredAt } = replacement
      const corrected: UnitCommand = { _tag: "CorrectUnit", occurredAt, basis, corrects, reason, replacement }
      return corrected
    })
}

/** A retraction: the fact never was. */
export const retraction =
  (event: string, reason: string): Asked =>
  (_, day) =>
    Effect.succeed({ _tag: "RetractUnit", ...day, retracts: EventId.make(event), reason })
