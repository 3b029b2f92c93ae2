import { CampaignCommand } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { ModelCommand } from "@kheo/domain/model"
import { parseStream } from "@kheo/domain/movement"
import { ParticipationCommand } from "@kheo/domain/participation"
import { UnitCommand } from "@kheo/domain/unit"
import { Result, Schema } from "effect"
import type { Ask, Subject } from "../../state/index.ts"
import { checked } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { reason } from "./reason.ts"

/** Bỏ một việc của nhật ký: one more event, which says that the chosen one never was, whenever it was recorded. */
export const takingBack: FormSpec = {
  id: "taking-back",
  title: { vi: "Bỏ việc đã ghi", en: "Take back a record" },
  right: "mend",
  fields: [{ ...reason, example: { vi: "ghi nhầm đơn vị", en: "wrong unit" } }],
  build: ({ reason }, { subject }) => retraction(subject, reason),
  writes: (_, { subject: { what = "…" } }) => [{ vi: `Bỏ “${what}”`, en: `“${what}” taken back` }],
  note: () => ({
    vi: "Sổ ghi thêm một sự kiện; việc cũ vẫn xem lại được trong nhật ký.",
    en: "One more event is written; the old one can still be seen in the journal.",
  }),
}

const retraction = (
  { day, event, stream = "" }: Subject,
  reason: string | number | undefined,
): Result.Result<Ask, ReadonlyArray<string>> => {
  const about = parseStream(stream)
  if (!Schema.is(LocalDate)(day)) return Result.fail(["reason"])
  const said = { retracts: event, reason, occurredAt: day, basis: "assumed" }
  const places = { reason: "reason" }
  switch (about?.category) {
    case "model":
      return Result.map(checked(ModelCommand, { _tag: "RetractModel", ...said }, places), (command) => ({
        use: "model",
        model: about.model,
        command,
      }))
    case "unit":
      return Result.map(checked(UnitCommand, { _tag: "RetractUnit", ...said }, places), (command) => ({
        use: "unit",
        unit: about.unit,
        command,
      }))
    case "participation":
      return Result.map(
        checked(ParticipationCommand, { _tag: "RetractParticipation", ...said }, places),
        (command) => ({
          use: "participation",
          campaign: about.campaign,
          unit: about.unit,
          command,
        }),
      )
    case "campaign":
      return Result.map(checked(CampaignCommand, { _tag: "RetractCampaign", ...said }, places), (command) => ({
        use: "campaign",
        campaign: about.campaign,
        command,
      }))
    default:
      return Result.fail(["reason"])
  }
}
