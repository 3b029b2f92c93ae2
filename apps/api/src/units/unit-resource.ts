import { findUnit, handleUnit } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { Unit, UnitCommand, UnitFact, type UnitId } from "@kheo/domain/unit"
import { Schema } from "effect"
import type { Resource } from "../command/index.ts"

export const unitParams = Schema.Struct({ id: Schema.String.annotate({ description: "UUID | X01 | Xã Long Thành" }) })

/** A unit, by its id, its code or its name. */
export const unitResource: Resource<UnitId, UnitCommand> = {
  tag: "units",
  path: "/v1/units/{id}",
  name: "Unit",
  params: unitParams,
  find: ({ id }: { readonly id: string }) => findUnit(id),
  told: (id) => id,
  stream: (unit) => streamName({ category: "unit", unit }),
  handle: handleUnit,
  commands: UnitCommand,
  mending: {
    aggregate: Unit,
    facts: UnitFact,
    correct: "CorrectUnit",
    retract: "RetractUnit",
    notStanding: "UnitFactNotStanding",
  },
}
