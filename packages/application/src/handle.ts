import { content, EventId } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import type { OfficeState } from "@kheo/domain/office"
import { type Appended, type AppendError, type Condition, EventStore } from "@kheo/event-store"
import { Effect, type Result } from "effect"
import { type CommandMark, nameId } from "./command-mark.ts"
import { atOneGlance, type Loaded, wroteSomething } from "./kept/index.ts"
import { Drafting } from "./draft/draft.ts"
import { decideOn } from "./draft/decide-on.ts"
import { loadOffice } from "./office/load-office.ts"
import { requestOf } from "./personal/keyed-names.ts"
import { sealEvents } from "./personal/sealer.ts"
import { type Refusal, Refused } from "./refused.ts"
import { checkVersion } from "./check-version.ts"
import { checkRights, type CommandOfSomebody } from "./rights/index.ts"
import { toStored } from "./stored-event.ts"
import { leavesAt } from "./version-left.ts"

type Dated = Parameters<typeof content>[0]
export type Asked = Dated & CommandOfSomebody & { readonly replacement?: Dated }

/** What a use case has read and decided; the store appends it only if what was read still holds. */
export interface Decided {
  readonly stream: string
  readonly read: ReadonlyArray<Pick<Loaded<unknown>, "stream" | "version">>
  readonly conditions?: ReadonlyArray<Condition>
  readonly outcome: Result.Result<ReadonlyArray<MovementEvent>, Refusal>
  readonly tags: (event: MovementEvent) => ReadonlyArray<string>
}

/** What a use case makes of a command: an effect, or a function of the office, for those that depend on its settings. */
export type Deciding<E, R> =
  | Effect.Effect<Decided, E, R>
  | ((office: Loaded<OfficeState>) => Effect.Effect<Decided, E, R>)

/**
 * Load, decide, append; and again from the top when somebody else was faster.
 *
 * A repeat gets its first answer, whatever `decision` comes to now. `about` and the command make the request that a repeat
 * must equal; event ids follow from the command's id. Whether the actor may ask for it is decided here, for every use case; since the
 * office's version is a condition, nobody overtakes the loss of a right.
 */
export const handle = <E, R>(mark: CommandMark, command: Asked, about: string, decision: Deciding<E, R>) =>
  Effect.flatMap(Drafting, (draft) =>
    draft === undefined
      ? handleStored(mark, command, about, decision)
      : decideOn(draft, mark, command, about, decision),
  )

const handleStored = Effect.fn("handle")(
  function* <E, R>(mark: CommandMark, command: Asked, about: string, decision: Deciding<E, R>) {
    const store = yield* EventStore
    const request = yield* requestIn(mark, about, command)
    let left: { readonly stream: string; readonly version: number | undefined } | undefined
    const decided = Effect.gen(function* () {
      const office = yield* loadOffice
      yield* checkRights(office.state, mark.actor, command, about, mark.within)
      const deciding = Effect.isEffect(decision) ? decision : decision(office)
      const { conditions = [], outcome, read, stream, tags } = yield* deciding
      yield* checkVersion(mark, stream, read)
      const events = yield* Effect.fromResult(outcome).pipe(Effect.mapError((refusal) => new Refused({ refusal })))
      const stored = events.map((event, index) =>
        toStored(event, EventId.make(nameId(`${mark.id}/${index}`)), tags(event)),
      )
      const before = read.find((loaded) => loaded.stream === stream)?.version
      left = { stream, version: before === undefined ? undefined : before + stored.length }
      return {
        writes: stored.length === 0 ? [] : [{ stream, events: yield* sealEvents(stream, stored) }],
        conditions: [...[office, ...read].map(({ stream, version }) => ({ stream, is: version })), ...conditions],
      }
    })
    const appended = yield* store.append({ ...sender(mark), request }, atOneGlance(decided))
    return left === undefined ? appended : leavesAt(appended, left.stream, left.version)
  },
  Effect.ensuring(wroteSomething),
  <E, R>(appending: Effect.Effect<Appended, E | AppendError, R>) =>
    Effect.retry(appending, { while: (error: unknown) => isConflict(error), times: 20 }),
)

/**
 * What a command had been answered before, where it can't even be worked out any more; else the failure that stopped it.
 *
 * Only for marks that say what was asked.
 */
export const answeredBefore = Effect.fn("answeredBefore")(function* <E>(mark: CommandMark, about: string, failure: E) {
  const store = yield* EventStore
  const request = yield* requestIn(mark, about, mark.asked ?? {})
  return yield* store.append({ ...sender(mark), request }, Effect.fail(failure))
})

const requestIn = ({ asked }: CommandMark, about: string, command: object) =>
  asked === undefined
    ? requestOf(command, { about, ...contentOf(command as Asked) })
    : requestOf(asked, { about, asked })

const sender = ({ actor, correlationId, id }: CommandMark) => ({ actor, correlationId, id })

const isConflict = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "Conflict"

/** What is asked, wherever it was read: neither of a correction nor of its replacement do cells and assumed days count. */
const contentOf = (command: Asked) =>
  command.replacement === undefined
    ? content(command)
    : { ...content(command), replacement: content(command.replacement) }
