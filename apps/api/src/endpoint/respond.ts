import type { Register } from "@kheo/application"
import { Cause, Effect, Exit, Option, Result } from "effect"
import type { Admitted } from "../access/admit.ts"
import { hidden } from "../access/hidden.ts"
import type { AppOptions } from "../app-options.ts"
import { type Failure, isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { mended, type Soon, upon } from "../soon.ts"
import { encoded } from "./content-coding.ts"
import { decodeRequest } from "./decode-request.ts"
import type { Answer, Endpoint } from "./endpoint.ts"
import { type Place, placed, readsRegister } from "./position.ts"
import { Question, type Serving } from "./question.ts"
import type { Reply } from "./reply.ts"
import { replyOf } from "./reply-of.ts"
import type { Said } from "./said.ts"
import { acceptedOf } from "./weighted.ts"

/** Decodes a request, asks the endpoint, and says the answer in HTTP; what is wrong comes back as a trouble. */
export const respond = (
  endpoint: Endpoint,
  said: Said,
  params: Readonly<Record<string, string>>,
  admitted: Pick<Admitted, "asker" | "position">,
  options: Serving,
): Soon<Responded> => {
  const media = acceptedOf(said.header("accept"), endpoint.response.media ?? json)
  if (media === undefined) return Result.fail(trouble("not-acceptable"))
  return upon(decodeRequest(endpoint, said, params), (decoded): Soon<Responded> => {
    if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
    const asked = new Question(endpoint, said, decoded.success, media, admitted.asker, options)
    const place = { minimum: decoded.success.minimum, before: admitted.position }
    return upon(ask(endpoint, asked, place, options), (answer): Soon<Responded> => {
      if (Exit.isSuccess(answer)) return upon(shaped(endpoint, said, answer.value, media), Result.succeed)
      const shown = (failure: Failure) => hidden(failure, admitted.asker, endpoint.params !== undefined)
      return Result.fail(named(answer.cause, said, options, shown))
    })
  })
}

type Responded = Result.Result<Reply, Trouble>

/** An answer as it goes out: not at all where the caller has it, compressed where that is worth it. */
const shaped = (endpoint: Endpoint, said: Said, answer: Answer<unknown>, media: string): Soon<Reply> => {
  const { body } = answer
  if (said.request.method === "HEAD" && body instanceof ReadableStream)
    return body.cancel().then(() => replyOf(endpoint, { ...answer, body: null }, null, media))
  return encoded(replyOf(endpoint, answer, said.header("if-none-match"), media), said.header("accept-encoding"))
}

const json = ["application/json"]

/** Runs to its end even when the caller hangs up: a command is done or not done, never half. */
const ask = (
  endpoint: Endpoint,
  asked: Question,
  place: Place,
  { settle, stopping }: Serving,
): Soon<Exit.Exit<Answer<unknown>, Failure>> =>
  mended(
    () => {
      const answer = endpoint.handle(asked)
      if (!Effect.isEffect(answer)) return Exit.succeed(answer)
      const answering = answer as Effect.Effect<Answer<unknown>, Failure, Register>
      return settle(readsRegister(endpoint) ? placed(endpoint, answering, place) : answering)
    },
    (thrown) => {
      if (isFailure(thrown)) return Exit.fail(thrown)
      // What nobody waits for any more is interrupted when the server has stopped.
      return stopping?.aborted === true ? Exit.fail(trouble("draining")) : Exit.die(thrown)
    },
  )

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
