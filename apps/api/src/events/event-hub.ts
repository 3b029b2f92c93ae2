import { EventStore, type Line, type Position, Signal, StoreUnavailable } from "@kheo/event-store"
import { Cause, Effect, Exit, Fiber, Option, type Scope, Semaphore, Stream } from "effect"

/** Lines that are kept at hand: who is less behind than this asks the store nothing. */
const mostKept = 2_000

/**
 * Follows a store once for all who wait for its events in this process; while nobody waits, it follows nothing.
 *
 * It keeps no queue for anybody: each takes what is after their own position, at their own pace, so that a slow one holds up nobody.
 */
export class EventHub {
  readonly #store: EventStore["Service"]
  readonly #gate = Semaphore.makeUnsafe(1)
  readonly #heard = new Signal()
  #kept: ReadonlyArray<Line> = []
  #head: Position = 0
  #members = 0
  #following: Fiber.Fiber<void> | undefined
  #lost: StoreUnavailable | undefined

  constructor(store: EventStore["Service"]) {
    this.#store = store
  }

  /** The one hub of a store. */
  static readonly of = (store: EventStore["Service"]): EventHub => {
    const hub = hubs.get(store) ?? new EventHub(store)
    hubs.set(store, hub)
    return hub
  }

  /** How many take part now. */
  get members(): number {
    return this.#members
  }

  /** Takes part until the scope closes. */
  get join(): Effect.Effect<void, StoreUnavailable, Scope.Scope> {
    return Effect.acquireRelease(this.#gate.withPermits(1)(this.#enter()), () =>
      this.#gate.withPermits(1)(this.#leave()),
    )
  }

  /** The lines after a position, as far as they are known; undefined where the store has to be asked. */
  after(position: Position): ReadonlyArray<Line> | undefined {
    const first = this.#kept[0]?.position ?? this.#head + 1
    return this.#following === undefined || position < first - 1 ? undefined : this.#kept.slice(position + 1 - first)
  }

  /** Ends when there is more than this position; fails when the store can't be followed any more. Only for who takes part. */
  beyond(position: Position): Effect.Effect<void, StoreUnavailable> {
    return Effect.suspend(() => {
      if (this.#lost !== undefined) return this.#lost
      if (this.#head > position) return Effect.void
      return Effect.andThen(this.#heard.next, this.beyond(position))
    })
  }

  #enter(): Effect.Effect<void, StoreUnavailable> {
    return Effect.gen({ self: this }, function* () {
      if (this.#following === undefined || this.#lost !== undefined) {
        const { position } = yield* this.#store.head()
        this.#head = position
        this.#kept = []
        this.#lost = undefined
        this.#following = yield* Effect.forkDetach(this.#follow(position))
      }
      this.#members += 1
    })
  }

  #leave(): Effect.Effect<void> {
    return Effect.suspend(() => {
      this.#members -= 1
      const following = this.#following
      if (this.#members > 0 || following === undefined) return Effect.void
      this.#following = undefined
      this.#kept = []
      return Fiber.interrupt(following)
    })
  }

  #follow(after: Position): Effect.Effect<void> {
    return this.#store.read({ after, follow: true }).pipe(
      Stream.runForEachArray((lines) => Effect.sync(() => this.#hear(lines))),
      Effect.onExit((exit) =>
        Effect.sync(() => {
          if (Exit.isSuccess(exit) || Cause.hasInterruptsOnly(exit.cause)) return
          this.#lost = Option.getOrElse(Cause.findErrorOption(exit.cause), () => stopped)
          this.#heard.ring()
        }),
      ),
      Effect.ignore,
    )
  }

  #hear(lines: ReadonlyArray<Line>): void {
    const all = [...this.#kept, ...lines]
    this.#kept = all.length > mostKept ? all.slice(-mostKept / 2) : all
    this.#head = lines.at(-1)?.position ?? this.#head
    this.#heard.ring()
  }
}

const stopped = new StoreUnavailable({ reason: "failed", path: "", detail: "the ledger is not followed any more" })

const hubs = new WeakMap<EventStore["Service"], EventHub>()
