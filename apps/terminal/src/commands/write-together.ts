import { type CommandMark, Draft, Drafting, opener, type Register, writeDraft } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { EventStore, StoreBusy } from "@kheo/event-store"
import { Effect } from "effect"
import { togetherId } from "../state/index.ts"

/** Decides several commands one after another and appends what they come to in one piece; whoever was faster is asked again. */
export const writeTogether = (
  mark: CommandMark,
  commands: ReadonlyArray<(mark: CommandMark) => Effect.Effect<unknown, Problem, Register>>,
): Effect.Effect<number, Problem, Register> =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const draft = new Draft({ head: yield* store.head(), lines: [], open: yield* opener, covers: () => false })
    for (const [place, command] of commands.entries())
      yield* Effect.provideService(command({ ...mark, id: togetherId(mark.id, place) }), Drafting, draft)
    const { events } = yield* writeDraft(draft, { actor: mark.actor, correlationId: mark.correlationId })
    return events
  }).pipe(
    Effect.retry({ while: (error) => error._tag === "DraftStale", times: 20 }),
    Effect.catchTag("DraftStale", () => Effect.fail(new StoreBusy({ detail: "others kept writing" }))),
  )
