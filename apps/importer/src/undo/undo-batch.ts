import {
  beginDraft,
  checkImport,
  type CommandMark,
  commitImport,
  type Draft,
  Drafting,
  nameId,
  resolveActor,
  today,
  writeDraft,
} from "@kheo/application"
import { refusalWords } from "@kheo/application/language"
import type { EventId, Source } from "@kheo/domain/history"
import { parseStream } from "@kheo/domain/movement"
import type { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import type { Asked } from "../draft-import.ts"
import type { Found } from "../issue/issue.ts"
import { batchNamed, BatchUnknown } from "./batch-named.ts"
import { compensate, remedyOf } from "./compensate.ts"
import { reasonToKeep } from "./reason-to-keep.ts"
import { type WrittenFact, writtenFacts } from "./written-facts.ts"

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
