import { Arbitrary, Result, Schema } from "effect"
import { campaign, extended, joined, mamNon, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import { Campaign } from "../campaign/index.ts"
import { recorded, today } from "../history/past.samples.ts"
import type { Recorded } from "../history/recorded.ts"
import { alone, Model, ModelId } from "../model/index.ts"
import { Participation } from "../participation/index.ts"
import { Document, DocumentId } from "../document/index.ts"
import { after } from "../history/past.samples.ts"
import { lettersFrom50 } from "../office/office.samples.ts"
import { Office, UserId } from "../office/index.ts"
import { Unit, type Units } from "../unit/index.ts"
import {
  CampaignCommands,
  DocumentCommands,
  OfficeCommands,
  ParticipationCommands,
  UnitCommands,
} from "./small-world.samples.ts"
import { AwardCommands, ModelCommands } from "./small-model-world.samples.ts"

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

/** A unit that bears one of the two names, and one that ends on 20/10/2022. */
export const neighbours: Units = new Map([
  [myLac, [{ _tag: "UnitAdded", ...paper, name: "Ánh sáng an ninh", block: title, parent: title }]],
  [
    mamNon,
    [
      { _tag: "UnitAdded", ...paper, name: "Trường Mầm non", block: title },
      { _tag: "UnitDissolved", ...paper, occurredAt: "2022-10-20" },
    ],
  ],
])

export const unit = subject(
  "unit",
  UnitCommands,
  { _tag: "AddUnit", ...paper, name: title, block: title },
  Unit,
  (state, command) => Unit.decide(state, command, { today, unit: myAn, others: neighbours }),
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

export const office = subject(
  "office",
  OfficeCommands,
  { _tag: "AddUser", ...paper, user: UserId.make("u1"), role: "administrator", name: title },
  Office,
  (state, command) => Office.decide(state, command, { today }),
)

const its51 = { document: DocumentId.make("d1"), type: "CV", symbol: "CV/BCĐ", on: "2022-02-09", term: "" }

/** The paper d1 of an office whose letters begin at 51; it has the last number whenever it has one. */
export const document = subject(
  "document",
  DocumentCommands,
  { _tag: "IssueDocument", ...paper, type: "CV", subject: title, grounds: [] },
  Document,
  (state, command) =>
    Document.decide(state, command, {
      today,
      document: DocumentId.make("d1"),
      office: after(Office, [lettersFrom50]),
      numbered: state.facts.some(({ fact }) => fact._tag === "DocumentIssued") ? [{ ...its51, number: 51 }] : [],
      twin: undefined,
      unknown: [],
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
