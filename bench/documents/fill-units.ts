import {
  handleCampaign,
  handleModel,
  handleParticipation,
  handleUnit,
  markOf,
  nameId,
  resolveActor,
} from "@kheo/application"
import { ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"

export const campaign = 2022

const paper = (occurredAt: string) => ({ occurredAt, basis: "paper" }) as const
const unitOf = (index: number) => UnitId.make(nameId(`unit ${index}`))

/** A campaign of so many units in six blocks, two models each; every second unit met, every third reported. */
export const fillUnits = Effect.fn("fillUnits")(function* (units: number) {
  const actor = yield* resolveActor({ named: "Trần T. Hạnh", account: "hanh" })
  const all = Array.from({ length: units }, (_, index) => index)
  for (const index of all)
    yield* handleUnit(markOf(actor), unitOf(index), {
      _tag: "AddUnit",
      ...paper("2022-01-01"),
      name: `Đơn vị số ${index + 1}`,
      block: `Khối ${(index % 6) + 1}`,
    })
  yield* handleCampaign(markOf(actor), campaign, {
    _tag: "OpenCampaign",
    ...paper("2022-01-01"),
    title: "Dân vận khéo 2022",
    deadline: "2022-10-21",
    expected: [unitOf(0), ...all.slice(1).map(unitOf)],
  })
  for (const index of all) {
    const unit = unitOf(index)
    for (const number of [1, 2])
      yield* handleModel(markOf(actor), ModelId.make(nameId(`model ${index} ${number}`)), {
        _tag: "RegisterModel",
        ...paper("2022-02-28"),
        campaign,
        unit,
        title: `Mô hình ${number} của đơn vị số ${index + 1}`,
        holder: "collective",
      })
    if (index % 2 === 0)
      yield* handleParticipation(markOf(actor), campaign, unit, { _tag: "HoldConference", ...paper("2022-10-10") })
    if (index % 3 === 0)
      yield* handleParticipation(markOf(actor), campaign, unit, {
        _tag: "ReceiveReport",
        ...paper("2022-10-14"),
        receivedAssumed: false,
        reconciled: true,
      })
  }
})
