import { type Asker, type CommandMark, markOf, nameId, type Register } from "@kheo/application"
import { Effect, Result } from "effect"
import { type Failure, parameterFault, trouble, type Trouble } from "../problem/index.ts"
import type { Asked, Endpoint } from "./endpoint.ts"
import { versionsOf } from "./preconditions.ts"
import type { Said } from "./said.ts"

/** What the headers say of a change, checked before anything is looked up. */
export interface Guards {
  readonly key: string | undefined
  readonly expects: ReadonlyArray<number> | undefined
}

/** The key and the expected versions that an endpoint asks for. */
export const guardsOf = (endpoint: Endpoint, said: Said): Result.Result<Guards, Trouble> => {
  const key = endpoint.repeats === "by-key" ? keyOf(said) : Result.succeed(undefined)
  if (Result.isFailure(key)) return Result.fail(key.failure)
  const expects = endpoint.precondition === "version" ? versionsOf(said.header("if-match")) : Result.succeed(undefined)
  return Result.map(expects, (expects) => ({ key: key.success, expects }))
}

const keyOf = (said: Said): Result.Result<string, Trouble> => {
  const key = said.header("idempotency-key") ?? ""
  return /^[\x21-\x7e]{16,128}$/.test(key)
    ? Result.succeed(key)
    : Result.fail(trouble("idempotency-key-required", { faults: [keyFault(key)] }))
}

const keyFault = (key: string) => parameterFault("Idempotency-Key", key === "" ? "missing" : "key")

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
