import { Campaign } from "@kheo/domain/campaign"
import type { ModelCommand } from "@kheo/domain/model"
import { ModelId } from "@kheo/domain/model"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { UserId } from "@kheo/domain/office"
import { type Unit, UnitId } from "@kheo/domain/unit"
import type { AppendError, Appended } from "@kheo/event-store"
import { Arbitrary, type Effect, Schema } from "effect"
import type { CommandMark } from "./command-mark.ts"
import type { Refused } from "./refused.ts"
import type { Register } from "./register.ts"
import { handleCampaign, handleModel, handleParticipation, handleUnit } from "./use-cases/index.ts"
import { on } from "./year.samples.ts"

const unit = Schema.Literals(["u1", "u2", "u3"])
const model = Schema.Literals(["m1", "m2", "m3"])
/** Most commands say the same, so that repeats meet; some say something else. */
const other = Schema.Literals([false, false, true])

const form = Schema.Literals(["Giấy khen", "Bằng khen"])

const aboutModels = {
  SubmitResults: { model, other },
  ReportNotScalable: { model, other },
  ProposeForAward: { model, form, other },
  WithdrawProposal: { model, form },
  WithdrawModel: { model },
}

/** What an actor asks of the register, in words so few that commands meet each other. */
export const Deed = Schema.TaggedUnion({
  AddUnit: { unit, other },
  OpenCampaign: { other },
  ExtendDeadline: { deadline: Schema.Literals(["2022-10-20", "2022-10-21", "2022-10-25", "2022-10-30"]) },
  ExpectUnit: { unit },
  CloseCampaign: {},
  ReopenCampaign: {},
  HoldConference: { unit, other },
  ReceiveReport: { unit, other },
  RegisterModel: { model, unit, other },
  ...aboutModels,
})
export type Deed = typeof Deed.Type

/** Two in three deeds are about models, where most of the rules are. */
const deed = Schema.Union([Deed, Schema.TaggedUnion(aboutModels), Schema.TaggedUnion(aboutModels)])

/** One step: who asks for what, whether the same command is sent twice, and whether the read models catch up after it. */
const Step = Schema.Struct({
  actor: Schema.Literals(["clerk", "leader", "contact"]),
  deed,
  twice: Schema.Literals([true, false, false]),
  cut: Schema.Literals([true, false, false]),
})
export type Step = typeof Step.Type

const opening: ReadonlyArray<Deed> = [
  { _tag: "AddUnit", unit: "u1", other: false },
  { _tag: "OpenCampaign", other: false },
  { _tag: "RegisterModel", model: "m1", unit: "u1", other: false },
  { _tag: "RegisterModel", model: "m2", unit: "u2", other: false },
]

/** Sequences of up to forty steps, three in four of which begin with an open campaign and two models. */
export const sequences = Arbitrary.map(
  Arbitrary.all([
    Arbitrary.schema(Schema.Literals([1, 2, 3, 0])),
    Arbitrary.array(Arbitrary.schema(Step), { maxLength: 40 }),
  ]),
  ([begins, rest]): ReadonlyArray<Step> =>
    begins === 0
      ? rest
      : [...opening.map((deed): Step => ({ actor: "clerk", deed, twice: false, cut: false })), ...rest],
)

export const actorOf = ({ actor }: Step): UserId => UserId.make(actor)

/** Sends the deed to its use case. */
export const perform = (mark: CommandMark, deed: Deed): Effect.Effect<Appended, Refused | AppendError, Register> => {
  switch (deed._tag) {
    case "AddUnit":
      return handleUnit(mark, UnitId.make(deed.unit), {
        _tag: "AddUnit",
        ...on("2022-01-01"),
        name: `Xã ${deed.unit}`,
        block: deed.other ? "Khối trường" : "Khối xã",
      } satisfies typeof Unit.Command.Type)
    case "HoldConference":
    case "ReceiveReport":
      return handleParticipation(mark, 2022, UnitId.make(deed.unit), participationCommand(deed))
    case "OpenCampaign":
    case "ExtendDeadline":
    case "ExpectUnit":
    case "CloseCampaign":
    case "ReopenCampaign":
      return handleCampaign(mark, 2022, campaignCommand(deed))
    default:
      return handleModel(mark, ModelId.make(deed.model), modelCommand(deed))
  }
}

type Of<Tag extends Deed["_tag"]> = Extract<Deed, { readonly _tag: Tag }>

const campaignCommand = (
  deed: Of<"OpenCampaign" | "ExtendDeadline" | "ExpectUnit" | "CloseCampaign" | "ReopenCampaign">,
): typeof Campaign.Command.Type => {
  switch (deed._tag) {
    case "OpenCampaign":
      return {
        _tag: "OpenCampaign",
        ...on("2022-01-01"),
        title: deed.other ? "Đợt khác" : "Dân vận khéo",
        deadline: "2022-10-21",
        expected: [UnitId.make("u1"), UnitId.make("u2")],
      }
    case "ExtendDeadline":
      return { _tag: "ExtendDeadline", ...on("2022-10-19"), deadline: deed.deadline }
    case "ExpectUnit":
      return { _tag: "ExpectUnit", ...on("2022-03-01"), unit: UnitId.make(deed.unit) }
    case "CloseCampaign":
      return { _tag: "CloseCampaign", ...on("2022-10-20") }
    case "ReopenCampaign":
      return { _tag: "ReopenCampaign", ...on("2022-10-20"), reason: "còn đơn vị gửi muộn" }
  }
}

const participationCommand = (deed: Of<"HoldConference" | "ReceiveReport">): ParticipationCommand => {
  const day = on(deed.other ? "2022-10-17" : "2022-10-14")
  return deed._tag === "HoldConference"
    ? { _tag: "HoldConference", ...day }
    : { _tag: "ReceiveReport", ...day, receivedAssumed: false, reconciled: true }
}

const modelCommand = (
  deed: Exclude<
    Deed,
    Of<"AddUnit"> | Parameters<typeof campaignCommand>[0] | Parameters<typeof participationCommand>[0]
  >,
): ModelCommand => {
  const account = { ...on("2022-10-14"), replicationCounts: [] }
  switch (deed._tag) {
    case "RegisterModel":
      return {
        _tag: "RegisterModel",
        ...on("2022-02-09"),
        campaign: 2022,
        unit: UnitId.make(deed.unit),
        title: deed.other ? "Ánh sáng an ninh" : "Tiếng loa an ninh",
        holder: "collective",
      }
    case "SubmitResults":
      return { _tag: "SubmitResults", ...account, results: deed.other ? "36 camera" : "07 tuyến đường" }
    case "ReportNotScalable":
      return { _tag: "ReportNotScalable", ...account, words: deed.other ? "không nhân rộng" : "không phù hợp" }
    case "ProposeForAward":
      return { _tag: "ProposeForAward", ...on("2022-10-18"), form: deed.form, summary: deed.other ? "a" : "b" }
    case "WithdrawProposal":
      // Of the same day as the proposals: views go by the papers' days, deciders by the order of recording.
      return { _tag: "WithdrawProposal", ...on("2022-10-18"), form: deed.form, reason: "trùng" }
    case "WithdrawModel":
      return { _tag: "WithdrawModel", ...on("2022-10-19"), reason: "trùng" }
  }
}
