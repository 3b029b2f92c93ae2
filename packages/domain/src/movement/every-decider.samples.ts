import { Arbitrary, Result, Schema } from "effect"
import { campaign, extended, joined, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import { Campaign } from "../campaign/index.ts"
import { recorded, today } from "../history/past.samples.ts"
import type { Recorded } from "../history/recorded.ts"
import { alone, Model, ModelId } from "../model/index.ts"
import { Participation } from "../participation/index.ts"
import { Unit } from "../unit/index.ts"
import { AwardCommands, ModelCommands } from "./small-model-world.samples.ts"
import { CampaignCommands, ParticipationCommands, UnitCommands } from "./small-world.samples.ts"

type Tagged = { readonly _tag: string }

/** An aggregate in a fixed context: an open campaign of two units, extended to 25/10/2022, on 21/10/2022. */
export interface Subject<S, C, E extends Tagged> {
  readonly name: string
  readonly Commands: Schema.Schema<C>
  /** The command with which most histories begin, so that the rest has something to be about. */
  readonly first: C
  readonly Event: Schema.Codec<E, unknown>
  readonly initial: S
  readonly evolve: (state: S, event: Recorded<E>) => S
  readonly decide: (state: S, command: C) => Result.Result<ReadonlyArray<E>, Tagged>
}

const its = campaign(opened, joined, extended("2022-10-25"))

const subject = <S, C, E extends Tagged>(
  name: string,
  Commands: Schema.Schema<C>,
  first: C,
  aggregate: Pick<Subject<S, C, E>, "Event" | "initial" | "evolve">,
  decide: Subject<S, C, E>["decide"],
): Subject<S, C, E> => ({ ...aggregate, name, Commands, first, decide })

const paper = { occurredAt: "2022-02-09", basis: "paper" } as const
const title = "Tiếng loa an ninh"

export const unit = subject(
  "unit",
  UnitCommands,
  { _tag: "AddUnit", ...paper, name: title, block: title },
  Unit,
  (state, command) => Unit.decide(state, command, { today }),
)

export const theCampaign = subject(
  "campaign",
  CampaignCommands,
  { _tag: "OpenCampaign", ...paper, title, deadline: "2022-10-14", expected: [myAn, myLac] },
  Campaign,
  (state, command) => Campaign.decide(state, command, { today }),
)

export const participation = subject(
  "participation",
  ParticipationCommands,
  { _tag: "HoldConference", ...paper },
  Participation,
  (state, command) => Participation.decide(state, command, { today, campaign: its, unit: myAn }),
)

export const model = subject(
  "model",
  ModelCommands,
  { _tag: "RegisterModel", ...paper, campaign: 2022, unit: myAn, title, holder: "collective" },
  Model,
  (state, command) =>
    Model.decide(state, command, {
      today,
      campaign: campaign(opened),
      nextNumber: 17,
      story: alone(ModelId.make("m1")),
    }),
)

/** The same model, asked mostly about awards, on a day when every rule of the law is in force. */
export const candidate = subject(
  "candidate for awards",
  AwardCommands,
  { _tag: "RegisterModel", ...paper, campaign: 2022, unit: myAn, title, holder: "collective" },
  Model,
  (state, command) =>
    Model.decide(state, command, {
      today: "2026-06-30",
      campaign: campaign(opened),
      nextNumber: 17,
      story: alone(ModelId.make("m1")),
    }),
)

/** Histories of up to twenty commands, three in four of which begin with the first. */
export const histories = <C>({ Commands, first }: { readonly Commands: Schema.Schema<C>; readonly first: C }) =>
  Arbitrary.map(
    Arbitrary.all([
      Arbitrary.schema(Schema.Literals([1, 2, 3, 0])),
      Arbitrary.array(Arbitrary.schema(Commands), { maxLength: 20 }),
    ]),
    ([begins, rest]) => (begins === 0 ? rest : [first, ...rest]),
  )

/** Enough runs for the rare histories, and long ones. */
export const thorough = { arbitrary: { runs: 300, size: 20 } }

/** One step of a history: the command, what was known before it, what was decided, and what is known after it. */
export interface Step<S, C, E> {
  readonly command: C
  readonly before: S
  readonly decided: Result.Result<ReadonlyArray<E>, Tagged>
  readonly after: S
}

/** Every step of a history of commands; the n-th event has the id `e<n>`. */
export const live = <S, C, E extends Tagged>(
  { decide, evolve, initial }: Subject<S, C, E>,
  commands: ReadonlyArray<C>,
): ReadonlyArray<Step<S, C, E>> => {
  let [state, position] = [initial, 0]
  return commands.map((command) => {
    const before = state
    const decided = decide(state, command)
    for (const event of eventsOf(decided)) state = evolve(state, recorded(event, ++position))
    return { command, before, decided, after: state }
  })
}

export const eventsOf = <E>(decided: Result.Result<ReadonlyArray<E>, unknown>): ReadonlyArray<E> =>
  Result.getOrElse(decided, () => [])
