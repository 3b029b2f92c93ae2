import type { Register } from "@kheo/application"
import { resolveActor } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { Cause, Effect, Exit, Option, Result } from "effect"
import { decodeBody } from "../body/index.ts"
import type { AppOptions } from "../app-options.ts"
import { type Failure, isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { decodeParameters, readHeaders, readQuery } from "./decode-parameters.ts"
import type { Answer, Asked, Content, Endpoint } from "./endpoint.ts"
import { guardsOf, markWith } from "./marked.ts"
import { versionTag } from "./preconditions.ts"
import { acceptsJson } from "./weighted.ts"

type AnyAsked = Asked<unknown, unknown, unknown, unknown>

/** Decodes a request, asks the endpoint, and says the answer in HTTP; what is wrong comes back as a trouble. */
export const respond = async (
  endpoint: Endpoint,
  request: Request,
  said: { readonly params: Readonly<Record<string, string>>; readonly language: Language; readonly traceId: string },
  options: AppOptions,
): Promise<Result.Result<Response, Trouble>> => {
  if (!acceptsJson(request.headers.get("accept"))) return Result.fail(trouble("not-acceptable"))
  const decoded = await decode(endpoint, request, said.params)
  const guards = guardsOf(endpoint, request.headers)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  if (Result.isFailure(guards)) return Result.fail(guards.failure)
  const actor = actorOf(options)
  const asked = { ...decoded.success, language: said.language, actor, mark: markWith(guards.success, actor) }
  const answer = await ask(endpoint, asked, options)
  if (Exit.isFailure(answer)) return Result.fail(named(answer.cause, said.traceId, options))
  return Result.succeed(responseOf(endpoint, answer.value))
}

const responseOf = ({ response: { media, status } }: Endpoint, answer: Answer<unknown>): Response => {
  const headers = {
    "Content-Type": media?.[0] ?? "application/json",
    ...(answer.version === undefined ? {} : { ETag: versionTag(answer.version) }),
    ...(answer.replayed === true ? { "Idempotency-Replayed": "true" } : {}),
    ...answer.headers,
  }
  const body = media === undefined ? JSON.stringify(answer.body) : (answer.body as Content)
  return new Response(status === 204 ? null : body, { status, headers })
}

const decode = async (
  { accepts, body, bodyLimit, headers, params, query }: Endpoint,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<Result.Result<Pick<AnyAsked, "params" | "query" | "headers" | "body">, Trouble>> => {
  const named = decodeParameters(params, path)
  if (Result.isFailure(named)) return Result.fail(trouble("not-found", { faults: named.failure }))
  const asked = Result.flatMap(readQuery(new URL(request.url).search.slice(1)), (given) =>
    decodeParameters(query, given),
  )
  const head = decodeParameters(headers, readHeaders(headers, request.headers))
  const faults = [asked, head].flatMap((part) => (Result.isFailure(part) ? part.failure : []))
  if (Result.isFailure(asked) || Result.isFailure(head)) return Result.fail(trouble("parameter-invalid", { faults }))
  const content =
    body === undefined ? Result.succeed(undefined) : await decodeBody(body, request, { accepts, limit: bodyLimit })
  return Result.map(content, (body) => ({
    params: named.success,
    query: asked.success,
    headers: head.success,
    body,
  }))
}

/** Runs to its end even when the caller hangs up: a command is done or not done, never half. */
const ask = async (
  endpoint: Endpoint,
  asked: AnyAsked,
  { run }: AppOptions,
): Promise<Exit.Exit<Answer<unknown>, Failure>> => {
  try {
    const answer = endpoint.handle(asked)
    return Effect.isEffect(answer)
      ? await run(Effect.exit(answer as Effect.Effect<Answer<unknown>, Failure, Register>))
      : Exit.succeed(answer)
  } catch (thrown) {
    return isFailure(thrown) ? Exit.fail(thrown) : Exit.die(thrown)
  }
}

/** Tried twice, because two first requests to an empty register both want to become its first user. */
const actorOf = ({ actor }: AppOptions): AnyAsked["actor"] =>
  Effect.retry(resolveActor(actor), { while: ({ _tag }) => _tag === "Refused", times: 1 })

const named = (cause: Cause.Cause<Failure>, traceId: string, { onDefect }: AppOptions): Trouble => {
  const failure = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (failure === undefined || failure._tag === "StoreUnavailable") onDefect?.(traceId, failure ?? Cause.squash(cause))
  return failure === undefined ? trouble("internal") : troubleOf(failure)
}
