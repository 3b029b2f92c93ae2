import type { LocalDate } from "@kheo/domain/history"
import { UnitId } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { newId } from "../command-mark.ts"
import { keptUnits } from "./kept-units.ts"

/** The unit of an addition: the one of that name, superior and day when it stands already, so that a repeat adds nothing; else a new id. */
export const unitToAdd = Effect.fn("unitToAdd")(function* (
  said: {
    readonly name: string
    readonly parent?: string | undefined
    readonly occurredAt: LocalDate
  },
  another: () => string = newId,
) {
  const units = yield* keptUnits
  const keyOf = ({ name, occurredAt, parent = "" }: typeof said) =>
    [toneKey(name), toneKey(parent), occurredAt].join("/")
  const same = [...units].find(([, facts]) =>
    facts.some((fact) => fact._tag === "UnitAdded" && keyOf(fact) === keyOf(said)),
  )
  return same?.[0] ?? UnitId.make(another())
})
