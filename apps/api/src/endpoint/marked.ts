import { type Asker, type CommandMark, markOf, nameId, type Register } from "@kheo/application"
import { Effect, Result } from "effect"
import { type Failure, trouble, type Trouble } from "../problem/index.ts"
import type { Asked, Endpoint } from "./endpoint.ts"
import { versionsOf } from "./preconditions.ts"

/** What the headers say of a change, checked before anything is looked up. */
export interface Guards {
  readonly key: string | undefined
  readonly expects: ReadonlyArray<number> | undefined
}

/** The key and the expected versions that an endpoint asks for. */
export const guardsOf = (endpoint: Endpoint, headers: Headers): Result.Result<Guards, Trouble> => {
  const key = endpoint.repeats === "by-key" ? keyOf(headers) : Result.succeed(undefined)
  if (Result.isFailure(key)) return Result.fail(key.failure)
  const expects = endpoint.precondition === "version" ? versionsOf(headers.get("if-match")) : Result.succeed(undefined)
  return Result.map(expects, (expects) => ({ key: key.success, expects }))
}

const keyOf = (headers: Headers): Result.Result<string, Trouble> => {
  const key = headers.get("idempotency-key") ?? ""
  return /^[\x21-\x7e]{16,128}$/.test(key) ? Result.succeed(key) : Result.fail(trouble("idempotency-key-required"))
}

/** The mark of a change: whoever repeats key and caller gets the same command's answer; two callers never share a key. */
export const markWith = (
  { expects, key }: Guards,
  actor: Asked<unknown, unknown, unknown, unknown>["actor"],
  { within }: Pick<Asker, "within">,
): Effect.Effect<CommandMark, Failure, Register> =>
  Effect.map(actor, (user) => ({
    ...(key === undefined ? markOf(user) : markOf(user, nameId(`http|${user}|${key}`))),
    ...(expects === undefined ? {} : { expects }),
    ...(within === undefined ? {} : { within }),
  }))
