import { handleUnit, nameId, unitToAdd } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { UnitCommand } from "@kheo/domain/unit"
import { Effect } from "effect"
import { bodyOf, commandFrom, Recorded, recorded } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { created } from "../command/created.ts"

type AddUnit = typeof UnitCommand.cases.AddUnit.Type

/** Adds a unit; one of that name, superior and day that stands already is told and not added again. */
export const addUnit = endpoint({
  method: "post",
  path: "/v1/units",
  name: "addUnit",
  tag: "units",
  summary: { vi: "Thêm một đơn vị", en: "Add a unit" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  body: bodyOf(UnitCommand.cases.AddUnit, {
    name: "AddUnit",
    example: { name: "Xã Long Trì", code: "X03", block: "Xã, thị trấn", kind: "xã", occurredAt: "2022-01-01" },
  }),
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
  handle: ({ asker, body, mark }) =>
    Effect.gen(function* () {
      const command = yield* commandFrom<AddUnit>("AddUnit", UnitCommand.cases.AddUnit, body, asker)
      const given = yield* mark
      const unit = yield* unitToAdd(command, () => nameId(`${given.id}/unit`))
      const appended = yield* handleUnit({ ...given, asked: { body } }, unit, command)
      const answer = yield* recorded(unit, streamName({ category: "unit", unit }), appended)
      return { ...answer, headers: { Location: `/v1/units/${unit}` } }
    }),
})
