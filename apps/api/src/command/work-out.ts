import { answeredBefore, type Asker, citingPapers, type CommandMark, type Register, today } from "@kheo/application"
import type { Basis } from "@kheo/domain/history"
import type { Appended } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { type Failure, type Fault, nameWords, trouble } from "../problem/index.ts"
import { lookUp, nameFault, type Place } from "./look-up.ts"
import type { Shape } from "./shape.ts"

/** What a body says of its day, beside all else. */
export interface Body {
  readonly occurredAt?: string
  readonly basis?: Basis
  readonly [field: string]: unknown
}

/** The day of the paper; without one, today, as the day on which it arrived. */
export const dayOf = ({ basis, occurredAt }: Pick<Body, "occurredAt" | "basis">) =>
  Effect.map(today, (now) => ({
    occurredAt: occurredAt ?? now,
    basis: basis ?? (occurredAt === undefined ? ("receipt" as const) : ("paper" as const)),
  }))

/** The domain's command that a body asks for: its day told, everything that it names found, papers cited by their ids. */
export const commandFrom = Effect.fnUntraced(function* <Command extends { readonly _tag: string }>(
  tag: Command["_tag"],
  shape: Shape,
  body: Body,
  asker: Asker,
) {
  const day = yield* dayOf(body)
  const { basis: _b, occurredAt: _o, ...said } = body
  const looked = yield* lookedUp(shape, said, { day: day.occurredAt, asker, path: [] })
  return (yield* citing({ _tag: tag, ...day, ...(looked as object) })) as unknown as Command
})

/** A value with ids in the place of names; all that name nothing are told at once. */
export const lookedUp = Effect.fnUntraced(function* (shape: Shape, value: unknown, place: Omit<Place, "faults">) {
  const faults: Array<Fault> = []
  const looked = yield* lookUp(shape, value, { ...place, faults })
  return faults.length === 0 ? looked : yield* invalid(faults)
})

/** The body is well-formed, and something that it says can't be. */
export const invalid = (faults: ReadonlyArray<Fault>) => {
  const [first] = faults
  return Effect.fail(trouble("validation", { faults, ...(first === undefined ? {} : { detail: first.detail }) }))
}

const citing = <C extends object>(command: C) =>
  citingPapers(command).pipe(
    Effect.catchTag("Refused", (refused): Effect.Effect<never, Failure> => {
      const code = nameFault(refused)
      const pointer = "grounds" in command ? "/grounds" : "/paper"
      return code === undefined ? Effect.fail(refused) : invalid([{ pointer, code, detail: nameWords(refused) }])
    }),
  )

/**
 * Sends a command that first has to be worked out; a repeat gets its first answer, also when what it names is gone by now.
 *
 * `asked` is what the caller wrote, which a repeat must equal.
 */
export const send = Effect.fnUntraced(function* <Command>(
  given: CommandMark,
  about: string,
  asked: object,
  working: Effect.Effect<Command, Failure, Register>,
  handle: (mark: CommandMark, command: Command) => Effect.Effect<Appended, Failure, Register>,
) {
  const mark = { ...given, asked }
  const command = yield* Effect.result(working)
  return Result.isSuccess(command)
    ? yield* handle(mark, command.success)
    : yield* answeredBefore(mark, about, command.failure)
})
