import type { Campaign } from "@kheo/domain/campaign"
import type { Basis } from "@kheo/domain/history"
import type { ModelCommand } from "@kheo/domain/model"
import { type Unit, UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { command } from "./memory.samples.ts"
import type { Registration } from "./register-model.ts"
import { handleCampaign, handleUnit } from "./use-cases/index.ts"

export const on = (occurredAt: string, basis: Basis = "paper") => ({ occurredAt, basis })

export const [myAn, myLac] = [UnitId.make("u-my-an"), UnitId.make("u-my-lac")]

export const addMyAn: typeof Unit.Command.cases.AddUnit.Type = {
  _tag: "AddUnit",
  ...on("2022-01-01", "assumed"),
  name: "Xã Mỹ An",
  code: "X03",
  block: "Khối xã",
}
export const addMyLac: typeof addMyAn = { ...addMyAn, name: "Xã Mỹ Lạc", code: "X04" }

export const open: typeof Campaign.Command.cases.OpenCampaign.Type = {
  _tag: "OpenCampaign",
  ...on("2022-01-01", "assumed"),
  title: "Dân vận khéo năm 2022",
  deadline: "2022-10-21",
  expected: [myAn, myLac],
}

/** Two communes, and the campaign of 2022 in which they must report by 21/10/2022: the first three events. */
export const openYear = Effect.gen(function* () {
  yield* handleUnit(command("add xã Mỹ An"), myAn, addMyAn)
  yield* handleUnit(command("add xã Mỹ Lạc"), myLac, addMyLac)
  yield* handleCampaign(command("open 2022"), 2022, open)
})

export const loudspeaker: Registration = {
  campaign: 2022,
  unit: "X03",
  title: "Tiếng loa an ninh",
  ...on("2022-02-09"),
}

export const submit = (occurredAt: string): ModelCommand => ({
  _tag: "SubmitResults",
  ...on(occurredAt, "receipt"),
  replication: "03/05 ấp",
  replicationCounts: [{ value: 3, of: 5, unit: "ấp" }],
})
