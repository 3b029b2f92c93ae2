import type { CampaignYear } from "@kheo/domain/campaign"
import type { Basis, LocalDate } from "@kheo/domain/history"
import { type Kind, Model, type ModelCommand, ModelId, type Period } from "@kheo/domain/model"
import { modelNumber } from "@kheo/domain/model-register"
import { type MovementEvent, parseStream, streamName } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { type Appended, collectLines, EventStore } from "@kheo/event-store"
import { nfc, tidy } from "@kheo/vietnamese"
import { Effect, Result } from "effect"
import { type CommandMark, newId } from "./command-mark.ts"
import { findModel, findUnit } from "./find.ts"
import { type Decided, handle } from "./handle.ts"
import { atOneGlance, unrecorded } from "./kept/index.ts"
import { inTurn } from "./models/in-turn.ts"
import { keptTwins, twinKey } from "./models/kept-twins.ts"
import { Refused } from "./refused.ts"
import { asStored } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"
import { decideModel } from "./use-cases/index.ts"

/** A registration as a person or another system asks for it. */
export interface Registration {
  readonly campaign: CampaignYear
  /** An id, a roster code or a name. */
  readonly unit: string
  readonly title: string
  /** The person whose model it is; absent for the unit's own. */
  readonly person?: string | undefined
  readonly field?: string | undefined
  readonly kind?: Kind | undefined
  /** The level aimed at, as the paper calls it. */
  readonly level?: string | undefined
  /** The id or number of the earlier year's model that this one goes on with. */
  readonly continues?: string | undefined
  readonly period?: Period | undefined
  readonly place?: string | undefined
  /** Who carries it out within the unit; a person's name is the next. */
  readonly implementer?: string | undefined
  readonly implementingPerson?: string | undefined
  readonly periodAndPlace?: string | undefined
  readonly note?: string | undefined
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/**
 * Registers a model that is not registered yet, under a new id; the same command again answers with the same model.
 *
 * Refused when the unit already has a model of that title (by tone key) and holder.
 */
export const registerModel = Effect.fn("registerModel")(function* (mark: CommandMark, asked: Registration) {
  const unit = yield* findUnit(asked.unit, asked.occurredAt)
  const continues = asked.continues === undefined ? undefined : yield* findModel(asked.continues)
  const command = commandOf(asked, unit, continues)
  let decided: Decided | undefined
  const appended = yield* inTurn(
    command.campaign,
    handle(
      mark,
      command,
      "model",
      Effect.gen(function* () {
        const model = ModelId.make(newId())
        decided = yield* decideModel(model, command, unrecorded(Model, streamName({ category: "model", model })))
        yield* refuseTwin(command)
        return decided
      }),
    ),
  )
  const [event] = decided === undefined || appended.replayed ? [] : Result.getOrElse(decided.outcome, () => [])
  return event === undefined || decided === undefined
    ? yield* registeredAt(appended)
    : answerOf(decided.stream, event, appended)
}, atOneGlance)

/** What was registered where the command was answered before. */
const registeredAt = Effect.fnUntraced(function* (appended: Appended) {
  const { first } = appended
  const store = yield* EventStore
  const line = (yield* collectLines(store.read({ after: first - 1, until: first })))[0]
  const recorded = line === undefined ? undefined : fromStored(line, asStored)
  if (recorded === undefined) return yield* Effect.die(new Error(`position ${first} holds no registration`))
  return answerOf(recorded.stream, recorded.event, appended)
})

/** The position is that of the first event, the registration itself. */
const answerOf = (stream: string, event: MovementEvent, { first, replayed }: Appended) => {
  const about = parseStream(stream)
  if (about?.category !== "model" || event._tag !== "ModelRegistered")
    throw new Error(`position ${first} holds no registration`)
  return { id: about.model, number: modelNumber(event.campaign, event.number), position: first, version: 1, replayed }
}

type RegisterModel = typeof ModelCommand.cases.RegisterModel.Type

/** Texts as people meant them: NFC, without stray white space; what is blank says nothing. */
const commandOf = (asked: Registration, unit: UnitId, continues: ModelId | undefined): RegisterModel => {
  const { basis, campaign, kind, occurredAt, period } = asked
  const person = tidy(asked.person ?? "")
  const personal = told({ holder: person, implementer: tidy(asked.implementingPerson ?? "") })
  return {
    _tag: "RegisterModel",
    campaign,
    occurredAt,
    basis,
    unit,
    title: tidy(asked.title),
    holder: person === "" ? "collective" : "individual",
    ...(Object.keys(personal).length === 0 ? {} : { personal }),
    ...(kind === undefined ? {} : { kind }),
    ...(continues === undefined ? {} : { continues }),
    ...(period === undefined ? {} : { period }),
    ...told({
      field: tidy(asked.field ?? ""),
      level: tidy(asked.level ?? ""),
      place: tidy(asked.place ?? ""),
      implementer: tidy(asked.implementer ?? ""),
      periodAndPlace: nfc(asked.periodAndPlace ?? "").trim(),
      note: nfc(asked.note ?? "").trim(),
    }),
  }
}

const told = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""))

/** Asked after the next number was read: a twin that comes later takes that number, and the append conflicts. */
const refuseTwin = Effect.fnUntraced(function* ({ campaign, personal, title, unit }: RegisterModel) {
  const twin = (yield* keptTwins(campaign)).get(twinKey(unit, title, personal?.holder))
  if (twin === undefined) return
  return yield* new Refused({
    refusal: { _tag: "ModelAlreadyRegistered", ...twin },
  })
})
