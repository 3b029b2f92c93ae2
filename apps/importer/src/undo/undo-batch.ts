import {
  beginDraft,
  checkImport,
  type CommandMark,
  commitImport,
  type Draft,
  Drafting,
  load,
  nameId,
  resolveActor,
  today,
  writeDraft,
} from "@kheo/application"
import { refusalWords, type Words } from "@kheo/application/language"
import { Campaign } from "@kheo/domain/campaign"
import type { EventId, LocalDate, Source, Standing } from "@kheo/domain/history"
import { Model } from "@kheo/domain/model"
import { type MovementFact, parseStream, type StreamRef } from "@kheo/domain/movement"
import type { UserId } from "@kheo/domain/office"
import { Participation } from "@kheo/domain/participation"
import { Unit } from "@kheo/domain/unit"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect, Schema } from "effect"
import { listBatches } from "../batches/list-batches.ts"
import type { Asked } from "../draft-import.ts"
import type { Found } from "../issue/issue.ts"
import { compensate, remedyOf } from "./compensate.ts"
import { isUsed, stands } from "./used-unit.ts"
import { type WrittenFact, writtenFacts } from "./written-facts.ts"

/** No import of this id, or several whose ids begin so. */
export class BatchUnknown extends Schema.TaggedError<BatchUnknown>()("BatchUnknown", {
  batch: Schema.String,
  several: Schema.Boolean,
}) {}

/** The import was undone before. */
export class BatchUndone extends Schema.TaggedError<BatchUndone>()("BatchUndone", {
  batch: Schema.String,
  date: Schema.String,
}) {}

/** One fact that the batch wrote, and what the undo makes of it. */
export interface UndoneFact {
  readonly outcome: "reversed" | "kept" | "failed"
  readonly event: EventId
  readonly stream: string
  /** `ModelRegistered` and the like. */
  readonly fact: string
  /** Where it was read; null of what no row states by itself. */
  readonly source: Source | null
  readonly issue: Found | null
}

export interface Undone {
  readonly batch: string
  readonly dryRun: boolean
  readonly facts: ReadonlyArray<UndoneFact>
  readonly totals: { readonly facts: number; readonly reversed: number; readonly kept: number; readonly failed: number }
  /** Events that the undo wrote, or would. */
  readonly events: number
}

/**
 * Takes back what an import wrote, newest first, by retractions and corrections: what somebody has changed since, or what
 * something that stands rests on, is kept and named.
 *
 * Afterwards the same rows can be imported anew, corrected or not. An import that was interrupted is undone by its id too.
 */
export const undoBatch = Effect.fn("undoBatch")(
  function* (asked: Asked, wanted: { readonly batch: string; readonly dryRun: boolean }) {
    const batch = yield* batchNamed(wanted.batch)
    const { campaign, facts } = yield* writtenFacts(batch)
    if (facts.length === 0 || campaign === undefined) return yield* new BatchUnknown({ batch, several: false })
    const draft = yield* beginDraft(campaign)
    const taking = takeBack(draft, { batch, campaign, facts })
    const actor = yield* resolveActor(asked).pipe(Effect.provideService(Drafting, draft))
    const done = yield* taking(actor).pipe(Effect.provideService(Drafting, draft))
    const count = (outcome: UndoneFact["outcome"]) => done.filter((one) => one.outcome === outcome).length
    const totals = {
      facts: done.length,
      reversed: count("reversed"),
      kept: count("kept"),
      failed: count("failed"),
    }
    const undone = (events: number): Undone => ({ batch, dryRun: wanted.dryRun, facts: done, totals, events })
    if (totals.reversed === 0) return undone(0)
    const correlationId = nameId(`${batch}/undone`)
    const mark: CommandMark = { id: nameId(`${batch}/undone/told`), actor, correlationId }
    const { facts: _, ...numbers } = { ...totals }
    const day = yield* today
    yield* commitImport(mark, batch, campaign, {
      _tag: "ImportUndone",
      occurredAt: day,
      basis: "receipt",
      ...numbers,
    }).pipe(Effect.provideService(Drafting, draft))
    if (wanted.dryRun) return undone(draft.position - draft.head.position)
    const { events } = yield* writeDraft(draft, { actor, correlationId })
    return undone(events)
  },
  (undoing) =>
    Effect.retry(undoing, {
      while: (error: unknown) =>
        typeof error === "object" && error !== null && "_tag" in error && error._tag === "DraftStale",
      times: 5,
    }),
)

/** The id that a person writes: whole, or so much of its beginning that it is one import's. */
const batchNamed = Effect.fnUntraced(function* (text: string) {
  const wanted = text.trim().toLowerCase()
  const found = (yield* listBatches).filter(({ id }) => id === wanted || (wanted.length >= 4 && id.startsWith(wanted)))
  const [one, ...others] = found
  if (one !== undefined && others.length > 0) return yield* new BatchUnknown({ batch: text, several: true })
  if (one?.undone) return yield* new BatchUndone({ batch: one.id, date: formatLocalDate(dayOf(one.undone.at)) })
  return one?.id ?? wanted
})

const dayOf = (instant: string): LocalDate => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)

const takeBack =
  (
    draft: Draft,
    of: { readonly batch: string; readonly campaign: number; readonly facts: ReadonlyArray<WrittenFact> },
  ) =>
  (actor: UserId) =>
    Effect.gen(function* () {
      yield* checkImport(actor)
      const own = new Set<string>(of.facts.flatMap(({ events }) => events.map(({ id }) => id)))
      const day = yield* today
      const done: Array<UndoneFact> = []
      for (const written of of.facts.toReversed()) {
        const [first] = written.events
        const about = parseStream(written.stream)
        if (first === undefined || about === undefined) continue
        const source = (first.event as { readonly source?: Source }).source ?? null
        const told = (outcome: UndoneFact["outcome"], issue: Found | null): UndoneFact => ({
          outcome,
          event: written.fact,
          stream: written.stream,
          fact: first.event._tag,
          source,
          issue,
        })
        const reason = yield* reasonToKeep(draft, about, written, { batch: of.batch, own })
        if (reason === "reversed") {
          done.push(told("reversed", null))
          continue
        }
        if (reason !== undefined) {
          done.push(told("kept", { code: "IMP-4001", params: { reason } }))
          continue
        }
        const remedy = remedyOf(written.fact, own, draft.eventsOf(written.stream))
        const mark: CommandMark = {
          id: nameId(`${of.batch}/undo/${written.fact}`),
          actor,
          correlationId: nameId(`${of.batch}/undone`),
        }
        const why = `Hoàn tác lần nhập ${of.batch.slice(0, 8)}`
        const sent = remedy && compensate(about, mark, remedy, { day, reason: why })
        if (sent === undefined) continue
        done.push(
          yield* sent.pipe(
            Effect.map(() => told("reversed", null)),
            Effect.catchTag("Refused", ({ refusal }) => {
              const words = { reason: refusalWords(refusal) }
              return Effect.succeed(
                /^Later|ProposalStands|PredecessorsStand/.test(refusal._tag)
                  ? told("kept", { code: "IMP-4001", params: words })
                  : told("failed", { code: "IMP-4003", params: words }),
              )
            }),
          ),
        )
      }
      return done.toReversed()
    })

/** Why a fact stays; `reversed` when an interrupted undo of the batch has reversed it already. */
const reasonToKeep = Effect.fnUntraced(function* (
  draft: Draft,
  about: StreamRef,
  written: WrittenFact,
  { batch, own }: { readonly batch: string; readonly own: ReadonlySet<string> },
) {
  const events = draft.eventsOf(written.stream)
  const facts = factsOf(draft, about, written.stream)
  const standing = facts.find(({ id }) => id === written.fact)
  const byUs = nameId(`${nameId(`${batch}/undo/${written.fact}`)}/0`)
  if (events.some(({ id }) => id === byUs)) return "reversed" as const
  if (standing === undefined) return words.gone
  if (!own.has(standing.statedBy)) {
    const later = events.find(({ id }) => id === standing.statedBy)
    return words.changed(later === undefined || later.recordedAt === "" ? "" : formatLocalDate(dayOf(later.recordedAt)))
  }
  if (standing.fact._tag === "CampaignOpened") {
    const { state } = yield* load(Campaign, written.stream)
    if (state.facts.length > 1) return words.campaignUsed
    for (const stream of draft.streams()) if (yield* stands(draft, stream)) return words.campaignUsed
  }
  if (standing.fact._tag === "UnitAdded" && about.category === "unit" && (yield* isUsed(draft, about.unit)))
    return words.unitUsed
  return undefined
})

const factsOf = (draft: Draft, { category }: StreamRef, stream: string): ReadonlyArray<Standing<MovementFact>> => {
  switch (category) {
    case "model":
      return draft.load(Model, stream).state.facts
    case "unit":
      return draft.load(Unit, stream).state.facts
    case "campaign":
      return draft.load(Campaign, stream).state.facts
    case "participation":
      return draft.load(Participation, stream).state.facts
    default:
      return []
  }
}

const words = {
  gone: { vi: "đã có người hủy.", en: "somebody has retracted it already." },
  changed: (date: string): Words => ({
    vi: `đã có người sửa sau lần nhập${date === "" ? "" : `, ngày ${date}`}.`,
    en: `somebody has changed it since the import${date === "" ? "" : `, on ${date}`}.`,
  }),
  campaignUsed: {
    vi: "đợt thi đua còn mục khác dựa vào.",
    en: "other entries of the campaign rest on its opening.",
  },
  unitUsed: {
    vi: "đơn vị còn được nhắc đến trong sổ.",
    en: "other entries of the register name the unit.",
  },
} as const
