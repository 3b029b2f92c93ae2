import { Campaign } from "@kheo/domain/campaign"
import { EventId, type Recorded } from "@kheo/domain/history"
import { alone, Model, ModelId } from "@kheo/domain/model"
import { Participation } from "@kheo/domain/participation"
import { Unit, UnitId } from "@kheo/domain/unit"
import { Result } from "effect"
import type { PlainCommand } from "./plain.ts"

/** An aggregate's life: how many commands it takes, and the run through them, which answers how many facts came of it. */
export interface Subject {
  readonly name: string
  readonly commands: ReadonlyArray<PlainCommand>
  readonly live: () => number
}

const occasion = { today: "2022-10-21" }
export const paper = (occurredAt: string) => ({ occurredAt, basis: "paper" as const })
const id = EventId.make("e1")
const unit = UnitId.make("u1")

const subject = <State, Command, Event>(
  name: string,
  aggregate: { readonly initial: State; readonly evolve: (state: State, recorded: Recorded<Event>) => State },
  decide: (state: State, command: Command) => Result.Result<ReadonlyArray<Event>, unknown>,
  commands: ReadonlyArray<NoInfer<Command>>,
): Subject => ({
  name,
  commands: commands as ReadonlyArray<unknown> as ReadonlyArray<PlainCommand>,
  live: () => {
    let state = aggregate.initial
    let facts = 0
    for (const command of commands)
      for (const event of Result.getOrElse(decide(state, command), (): ReadonlyArray<Event> => [])) {
        facts += 1
        state = aggregate.evolve(state, {
          id,
          position: facts,
          stream: name,
          recordedAt: "2022-10-21T02:00:00.000Z",
          actor: "clerk",
          tags: [],
          event,
        })
      }
    return facts
  },
})

const added: typeof Unit.Command.Type = { _tag: "AddUnit", ...paper("2022-01-01"), name: "Xã Mỹ An", block: "Khối xã" }

const opened: typeof Campaign.Command.Type = {
  _tag: "OpenCampaign",
  ...paper("2022-01-01"),
  title: "Dân vận khéo",
  deadline: "2022-10-21",
  expected: [unit],
}

const campaign = Result.getOrThrow(Campaign.decide(Campaign.initial, opened, occasion)).reduce(
  (state, event) => Campaign.evolve(state, { id, position: 1, stream: "", recordedAt: "", actor: "", tags: [], event }),
  Campaign.initial,
)

const account = { ...paper("2022-10-14"), replicationCounts: [], results: "36 camera" }

/** Each life has commands that state, that repeat, and that are refused. */
export const aggregates: ReadonlyArray<Subject> = [
  subject(
    "unit",
    Unit,
    (state, command: typeof Unit.Command.Type) => Unit.decide(state, command, { ...occasion, unit, others: new Map() }),
    [added, added, { ...added, name: "Xã Mỹ Lạc" }],
  ),
  subject(
    "campaign",
    Campaign,
    (state, command: typeof Campaign.Command.Type) => Campaign.decide(state, command, occasion),
    [
      opened,
      opened,
      { _tag: "ExtendDeadline", ...paper("2022-10-19"), deadline: "2022-10-25" },
      { _tag: "ExpectUnit", ...paper("2022-10-19"), unit: UnitId.make("u2") },
      { _tag: "CloseCampaign", ...paper("2022-10-20") },
      { _tag: "ReopenCampaign", ...paper("2022-10-20"), reason: "gửi muộn" },
    ],
  ),
  subject(
    "participation",
    Participation,
    (state, command: typeof Participation.Command.Type) =>
      Participation.decide(state, command, { ...occasion, campaign, unit }),
    [
      { _tag: "HoldConference", ...paper("2022-10-14") },
      { _tag: "HoldConference", ...paper("2022-10-14") },
      { _tag: "ReceiveReport", ...paper("2022-10-15"), receivedAssumed: false, reconciled: true },
      { _tag: "ReceiveReport", ...paper("2022-10-16"), receivedAssumed: false, reconciled: true },
    ],
  ),
  subject(
    "model",
    Model,
    (state, command: typeof Model.Command.Type) =>
      Model.decide(state, command, { ...occasion, campaign, nextNumber: 17, story: alone(ModelId.make("m1")) }),
    [
      { _tag: "RegisterModel", ...paper("2022-02-09"), campaign: 2022, unit, title: "Tiếng loa", holder: "collective" },
      { _tag: "SubmitResults", ...account },
      { _tag: "SubmitResults", ...account },
      { _tag: "ProposeForAward", ...paper("2022-10-18"), form: "Giấy khen", summary: "nổi bật" },
      { _tag: "ReportNotScalable", ...account, words: "không nhân rộng" },
      { _tag: "WithdrawProposal", ...paper("2022-10-18"), form: "Giấy khen", reason: "trùng" },
      { _tag: "WithdrawModel", ...paper("2022-10-19"), reason: "trùng" },
    ],
  ),
]
