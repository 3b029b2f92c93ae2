import { type Problem, problemWords } from "@kheo/application/language"
import { layer } from "@kheo/event-store-sqlite"
import { Cause, Effect, Exit, Layer, Option } from "effect"
import type { Place } from "../ledger/command-faults.ts"
import { send } from "../ledger/send.ts"

/** What commands came to while something was broken. */
export interface Account {
  readonly acknowledged: Array<readonly [key: string, place: Place]>
  /** Typed errors, as a user would have read them. */
  readonly errors: Array<ToldError>
  /** What was thrown past the types: a user would have seen an internal error. */
  readonly defects: Array<string>
}

export interface ToldError {
  readonly tag: string
  readonly reason: string
  readonly vi: string
  readonly en: string
}

export const newAccount = (): Account => ({ acknowledged: [], errors: [], defects: [] })

/** Opens the store and sends each key once; `between` runs while it is open, and then the unanswered are sent again. */
export const sendEach = (
  file: string,
  keys: ReadonlyArray<string>,
  account: Account,
  between: (round: number) => void = () => undefined,
  rounds = 1,
): Effect.Effect<void> => {
  const one = (key: string) =>
    Effect.map(Effect.exit(send(key)), (ended) => {
      if (Exit.isFailure(ended)) bookFailure(account, ended.cause)
      else account.acknowledged.push([key, { first: ended.value.first, last: ended.value.last }])
    })
  const round = (number: number) =>
    Effect.suspend(() => {
      const answered = new Set(account.acknowledged.map(([key]) => key))
      return Effect.forEach(
        keys.filter((key) => !answered.has(key)),
        one,
        { discard: true },
      )
    }).pipe(Effect.andThen(Effect.sync(() => between(number))))
  const all = Effect.forEach(
    Array.from({ length: rounds }, (_, number) => number),
    round,
    { discard: true },
  )
  return Effect.exit(Effect.provide(all, Layer.fresh(layer({ file, ledger: "kheo:prove" })))).pipe(
    Effect.map((ended) => Exit.isFailure(ended) && bookFailure(account, ended.cause)),
    Effect.asVoid,
  )
}

const bookFailure = (account: Account, cause: Cause.Cause<{ readonly _tag: string }>): void => {
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (error === undefined) account.defects.push(Cause.pretty(cause).slice(0, 400))
  else {
    const reason = "reason" in error ? String(error.reason) : ""
    account.errors.push({ tag: error._tag, reason, ...problemWords(error as Problem) })
  }
}

/** What a user would not have understood: no words, the same words twice, a file that is not named. */
export const accountFaults = (account: Account, file: string): ReadonlyArray<string> => [
  ...account.defects.map((defect) => `an untyped error: ${defect}`),
  ...account.errors.flatMap(({ en, reason, tag, vi }) => {
    if (vi === "" || en === "" || vi === en) return [`${tag} ${reason} has no words`]
    return tag === "StoreUnavailable" && !(vi.includes(file) && en.includes(file))
      ? [`the words of ${reason} don't name the file: ${en}`]
      : []
  }),
]
