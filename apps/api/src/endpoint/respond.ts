import { type Asker, type Outgoing, type Register, resolveActor } from "@kheo/application"
import { Cause, Effect, Exit, Option, Result } from "effect"
import { mayStillAsk } from "../access/may-still-ask.ts"
import { hidden } from "../access/hidden.ts"
import type { OpenStreams } from "../access/open-streams.ts"
import { streamOf } from "../access/stream-of.ts"
import type { AppOptions } from "../app-options.ts"
import type { KeptLists } from "../lists/kept-lists.ts"
import { type Failure, isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { encoded } from "./content-coding.ts"
import { decodeRequest } from "./decode-request.ts"
import type { Answer, Asked, Endpoint } from "./endpoint.ts"
import { markWith } from "./marked.ts"
import { placed, readsRegister } from "./position.ts"
import type { Reply } from "./reply.ts"
import { replyOf } from "./reply-of.ts"
import type { Said } from "./said.ts"
import { acceptedOf } from "./weighted.ts"

type AnyAsked = Asked<unknown, unknown, unknown, unknown>

/** What one server keeps beside what it was given. */
export interface Serving extends Omit<AppOptions, "outgoing"> {
  readonly lists: KeptLists
  readonly outgoing: Outgoing
  readonly streams: OpenStreams
}

/** Decodes a request, asks the endpoint, and says the answer in HTTP; what is wrong comes back as a trouble. */
export const respond = async (
  endpoint: Endpoint,
  said: Said,
  params: Readonly<Record<string, string>>,
  asker: Asker,
  options: Serving,
): Promise<Result.Result<Reply, Trouble>> => {
  const media = acceptedOf(said.header("accept"), endpoint.response.media ?? json)
  if (media === undefined) return Result.fail(trouble("not-acceptable"))
  const decoded = await decodeRequest(endpoint, said, params)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  const { given, guards, minimum, ...parts } = decoded.success
  const actor = asker.user === undefined ? Effect.suspend(() => actorOf(options)) : Effect.succeed(asker.user)
  const asked: AnyAsked = {
    get ended() {
      return endedBy(said, options)
    },
    allowed: Effect.promise(() => mayStillAsk(endpoint, said, asker, options)),
    outgoing: options.outgoing,
    ...parts,
    language: said.language,
    media,
    asker,
    journal: options.journal,
    actor,
    mark: markWith(guards, actor, asker),
    stream: streamOf(options.streams, asker),
    request: { path: said.path, query: given, caller: callerOf(asker), traceId: said.traceId, lists: options.lists },
  }
  const answer = await ask(endpoint, asked, minimum, options)
  if (Exit.isFailure(answer)) {
    const shown = (failure: Failure) => hidden(failure, asker, endpoint.params !== undefined)
    return Result.fail(named(answer.cause, said, options, shown))
  }
  const { body } = answer.value
  if (said.request.method === "HEAD" && body instanceof ReadableStream) {
    await body.cancel()
    return Result.succeed(replyOf(endpoint, { ...answer.value, body: null }, null, media))
  }
  const reply = replyOf(endpoint, answer.value, said.header("if-none-match"), media)
  return Result.succeed(await encoded(reply, said.header("accept-encoding")))
}

/** Made when somebody looks: most answers come before anybody hangs up. */
const endedBy = ({ request }: Said, { stopping }: Serving): AbortSignal =>
  stopping === undefined ? request.signal : AbortSignal.any([request.signal, stopping])

const json = ["application/json"]

/** Runs to its end even when the caller hangs up: a command is done or not done, never half. */
const ask = async (
  endpoint: Endpoint,
  asked: AnyAsked,
  minimum: number | undefined,
  { run, stopping }: AppOptions,
): Promise<Exit.Exit<Answer<unknown>, Failure>> => {
  try {
    const answer = endpoint.handle(asked)
    if (!Effect.isEffect(answer)) return Exit.succeed(answer)
    const answering = answer as Effect.Effect<Answer<unknown>, Failure, Register>
    return await run(Effect.exit(readsRegister(endpoint) ? placed(endpoint, answering, minimum) : answering))
  } catch (thrown) {
    if (isFailure(thrown)) return Exit.fail(thrown)
    // What nobody waits for any more is interrupted when the server has stopped.
    return stopping?.aborted === true ? Exit.fail(trouble("draining")) : Exit.die(thrown)
  }
}

/** Tried twice, because two first requests to an empty register both want to become its first user. */
const actorOf = ({ actor }: AppOptions): AnyAsked["actor"] =>
  Effect.retry(resolveActor(actor), { while: ({ _tag }) => _tag === "Refused", times: 1 })

/** Two callers never go on with each other's lists, nor one whose view has changed meanwhile. */
const callerOf = ({ by, key, units, user }: Asker): string => JSON.stringify([by, user, key, units && [...units]])

const named = (
  cause: Cause.Cause<Failure>,
  { traceId }: Said,
  { onDefect }: AppOptions,
  shown: (failure: Failure) => Failure,
): Trouble => {
  const failure = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (failure === undefined || failure._tag === "StoreUnavailable") onDefect?.(traceId, failure ?? Cause.squash(cause))
  return failure === undefined ? trouble("internal") : troubleOf(shown(failure))
}
