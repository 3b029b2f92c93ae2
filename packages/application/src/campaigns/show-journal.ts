import { type Activity, activity, type ActivityKind } from "@kheo/domain/activity-journal"
import type { CampaignYear } from "@kheo/domain/campaign"
import type { EventId, LocalDate, Recorded } from "@kheo/domain/history"
import { listModels, ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold, type MovementEvent, unitPartition, unitTag } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { findUnit } from "../find.ts"
import { knownPosition } from "../known-at.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { localDay } from "../today.ts"

/** Which activities are wanted; days are recorded days in Vietnam, inclusive; without anything, the newest hundred. */
export interface JournalQuery {
  readonly campaign?: CampaignYear | undefined
  readonly unit?: string | undefined
  /** A user's id. */
  readonly actor?: string | undefined
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  /** Only papers of this day or earlier. */
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
  /** Only what stands before this position. */
  readonly before?: number | undefined
  readonly limit?: number | undefined
}

/** An activity with what it is about, called as today. */
export interface ShownActivity extends Activity {
  readonly unitName: string | null
  readonly modelNumber: string | null
  readonly title: string | null
}

const pageSize = 500

/** What was recorded, newest first: read backwards from the head, only as far as the answer needs. */
export const showJournal = Effect.fn("showJournal")(function* (query: JournalQuery) {
  const store = yield* EventStore
  const { limit = 100 } = query
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const head = yield* store.head(known)
  const tags = [
    ...(query.campaign === undefined ? [] : [campaignTag(query.campaign)]),
    ...(query.unit === undefined ? [] : [unitTag(yield* findUnit(query.unit))]),
  ]
  const found: Array<Recorded<MovementEvent>> = []
  for (
    let until = Math.min(head.position, (query.before ?? Number.MAX_SAFE_INTEGER) - 1);
    until > 0 && found.length < limit;
  ) {
    const page = yield* Stream.runCollect(
      store.read({ until, newest: pageSize, ...(tags.length === 0 ? {} : { tags }) }),
    )
    const recorded = page.map((line) => fromStored(line, asStored)).toReversed()
    found.push(...recorded.filter((one) => isWanted(one, query)))
    const oldest = recorded.at(-1)
    const past = oldest !== undefined && query.from !== undefined && dayOf(oldest) < query.from
    until = oldest === undefined || page.length < pageSize || past ? 0 : oldest.position - 1
  }
  const shown = found.slice(0, limit)
  const stated = yield* statedBy(shown)
  return {
    asOf: query.asOf ?? null,
    knownAt: query.knownAt ?? null,
    position: head.position,
    root: head.root,
    activities: yield* named(shown.map((one) => activity(one, (event) => stated.get(event)))),
  }
})

export type ShownJournal = Effect.Success<ReturnType<typeof showJournal>>

const dayOf = ({ recordedAt }: Recorded<MovementEvent>): LocalDate => localDay(Date.parse(recordedAt))

const isWanted = (recorded: Recorded<MovementEvent>, { actor, asOf, from, to }: JournalQuery): boolean =>
  (actor === undefined || recorded.actor === actor) &&
  (asOf === undefined || recorded.event.occurredAt <= asOf) &&
  (from === undefined || dayOf(recorded) >= from) &&
  (to === undefined || dayOf(recorded) <= to)

/** What the events stated that these ones take back; they stand earlier in the same streams, which are short. */
const statedBy = Effect.fnUntraced(function* (shown: ReadonlyArray<Recorded<MovementEvent>>) {
  const store = yield* EventStore
  const streams = new Set(shown.flatMap(({ event, stream }) => ("retracts" in event ? [stream] : [])))
  const stated = new Map<EventId, ActivityKind>()
  for (const stream of streams)
    for (const { event, id } of (yield* collectLines(store.read({ stream }))).map((line) => fromStored(line, asStored)))
      stated.set(id, event._tag)
  return stated
})

/** Names of units and titles of models as they stand. */
const named = Effect.fnUntraced(function* (activities: ReadonlyArray<Activity>) {
  yield* catchUp()
  const campaigns = new Set(activities.flatMap(({ campaign }) => (campaign === null ? [] : [campaignTag(campaign)])))
  const state = fold(ModelRegister, yield* placedFacts({ partitions: [unitPartition, ...campaigns] }))
  const models = new Map(listModels(state).map((model) => [model.id, model]))
  return activities.map((one): ShownActivity => {
    const model = one.model === null ? undefined : models.get(one.model)
    const unit = one.unit ?? model?.unit ?? null
    return {
      ...one,
      unitName: unit === null ? null : (state.units.get(unit)?.name ?? unit),
      modelNumber: model?.number ?? null,
      title: model?.title ?? null,
    }
  })
})
