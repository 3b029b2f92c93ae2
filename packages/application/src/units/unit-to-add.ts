import type { LocalDate } from "@kheo/domain/history"
import { fold, unitPartition } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { newId } from "../command-mark.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"

/** The unit of an addition: the one of that name, superior and day when it stands already, so that a repeat adds nothing; else a new id. */
export const unitToAdd = Effect.fn("unitToAdd")(function* (
  said: {
    readonly name: string
    readonly parent?: string | undefined
    readonly occurredAt: LocalDate
  },
  another: () => string = newId,
) {
  yield* catchUp()
  const { units } = fold(UnitHistory, yield* placedFacts({ partitions: [unitPartition] }))
  const keyOf = ({ name, occurredAt, parent = "" }: typeof said) =>
    [toneKey(name), toneKey(parent), occurredAt].join("/")
  const same = [...units].find(([, facts]) =>
    facts.some((fact) => fact._tag === "UnitAdded" && keyOf(fact) === keyOf(said)),
  )
  return same?.[0] ?? UnitId.make(another())
})
