import { Cause, Effect, Exit, type Context, Scope } from "effect"

/** What a body gives next; undefined at its end. */
export type Step<R> = Effect.Effect<Uint8Array<ArrayBuffer> | undefined, unknown, R>

/** What ends a body, and what is told of it. */
interface Ends {
  readonly ended: AbortSignal
  readonly patience: number
  /** Called when nothing more comes, for whatever reason; perhaps more than once. */
  readonly closed?: () => void
}

/**
 * A body that is made piece by piece, each when the client has taken the one before: nothing piles up for who reads slowly,
 * and who takes nothing for `patience` milliseconds is cut off. While the client reads, or has gone, no fiber runs.
 *
 * `begin` runs at the first piece, in a scope that closes with the body; `ended` closes it from outside.
 */
export const pulled = <R>(
  begin: Effect.Effect<{ readonly next: Step<R> }, unknown, R | Scope.Scope>,
  context: Context.Context<R>,
  { closed, ended, patience }: Ends,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const scope = Scope.makeUnsafe()
  const gone = new AbortController()
  const either = AbortSignal.any([ended, gone.signal])
  const run = <A>(effect: Effect.Effect<A, unknown, R | Scope.Scope>) =>
    Effect.runPromiseExit(effect.pipe(Effect.provideService(Scope.Scope, scope), Effect.provideContext(context)), {
      signal: either,
    })
  let next: Effect.Effect<Uint8Array<ArrayBuffer> | undefined, unknown, R | Scope.Scope> = Effect.flatMap(
    begin,
    ({ next: step }) => {
      next = step
      return step
    },
  )
  let slow: NodeJS.Timeout | undefined
  const finish = async (): Promise<void> => {
    clearTimeout(slow)
    gone.abort()
    closed?.()
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        clearTimeout(slow)
        const exit = await run(next)
        const piece = Exit.isSuccess(exit) ? exit.value : undefined
        if (gone.signal.aborted) return
        if (piece === undefined) {
          await finish()
          if (Exit.isSuccess(exit) || Cause.hasInterruptsOnly(exit.cause)) controller.close()
          else controller.error(new Error("the body broke off"))
          return
        }
        controller.enqueue(piece)
        slow = setTimeout(() => {
          controller.error(new Error("nobody takes the body"))
          void finish()
        }, patience).unref()
      },
      cancel: finish,
    },
    { highWaterMark: 0 },
  )
}
