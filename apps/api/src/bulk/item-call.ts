import { type CommandMark, nameId, type Register } from "@kheo/application"
import { Effect, Result, Schema } from "effect"
import { hidden } from "../access/hidden.ts"
import { decodeParameters } from "../endpoint/decode-parameters.ts"
import type { Answer, Asked, Endpoint } from "../endpoint/endpoint.ts"
import { versionsOf } from "../endpoint/preconditions.ts"
import { bodyFault, countedWords, type Failure, type Fault, faultsOf, pointerOf, trouble } from "../problem/index.ts"
import type { Item } from "./schemas.ts"

type Outer = Asked<never, never, never, never>
type Call = Effect.Effect<Answer<unknown>, Failure, Register>

/** Operations that may stand in a bulk: commands that are told apart by a key and take JSON. */
export const isBulkable = ({ accepts, body, method, repeats, scope, tag }: Endpoint): boolean =>
  tag !== "bulk" &&
  method !== "get" &&
  repeats === "by-key" &&
  scope === "register:write" &&
  body !== undefined &&
  accepts === undefined

/** One item as the operation itself would be called, its faults told by their places within the bulk. */
export const itemCall = (
  operations: ReadonlyMap<string, Endpoint>,
  item: Item,
  index: number,
  asked: Outer,
  mark: CommandMark,
): Call => {
  const endpoint = operations.get(item.op)
  const at = (...path: ReadonlyArray<string>) => pointerOf(["items", String(index), ...path])
  if (endpoint?.body === undefined) return refused([bodyFault(at("op"), "unknown")])
  if (!asked.asker.seesAll && endpoint.ownUnit !== true)
    return Effect.fail(trouble("not-allowed", { code: "whole-office-only" }))
  const params = decodeParameters(endpoint.params, item.params ?? {})
  const body = decode(endpoint.body, item.body)
  const faults = [
    ...(Result.isFailure(params)
      ? params.failure.map((fault) => bodyFault(at("params", "parameter" in fault ? fault.parameter : ""), "invalid"))
      : []),
    ...(Result.isFailure(body)
      ? faultsOf(body.failure.issue, (path, code) => bodyFault(at("body", ...path), code))
      : []),
  ]
  if (Result.isFailure(params) || Result.isFailure(body)) return refused(faults)
  const expects = endpoint.precondition === "version" ? versionsOf(item.ifMatch ?? null) : Result.succeed(undefined)
  if (Result.isFailure(expects)) return Effect.fail(expects.failure)
  const own: CommandMark = {
    id: nameId(`${mark.id}/${item.clientRef}`),
    actor: mark.actor,
    correlationId: mark.id,
    ...(expects.success === undefined ? {} : { expects: expects.success }),
  }
  const answer = endpoint.handle({
    language: asked.language,
    media: asked.media,
    asker: asked.asker,
    journal: asked.journal,
    actor: asked.actor,
    ended: asked.ended,
    outgoing: asked.outgoing,
    allowed: asked.allowed,
    stream: asked.stream,
    request: asked.request,
    params: params.success,
    query: {},
    headers: {},
    body: body.success,
    mark: Effect.succeed(own),
  })
  if (!Effect.isEffect(answer)) return Effect.succeed(answer)
  return Effect.mapError(answer, (failure) => hidden(failure, asked.asker, endpoint.params !== undefined))
}

const decode = (schema: NonNullable<Endpoint["body"]>, body: unknown) =>
  Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(body)

const refused = (faults: ReadonlyArray<Fault>): Effect.Effect<never, Failure> =>
  Effect.fail(trouble("validation", { detail: countedWords(faults.length), faults }))
