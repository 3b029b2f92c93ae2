import { Result } from "effect"
import { decodeBody } from "../body/index.ts"
import { type Soon, upon } from "../soon.ts"
import { countedWords, type Fault, trouble, type Trouble } from "../problem/index.ts"
import { decodeParameters, readHeaders, readQuery } from "./decode-parameters.ts"
import type { Asked, Endpoint } from "./endpoint.ts"
import { type Guards, guardsOf } from "./marked.ts"
import { minimumOf } from "./position.ts"
import type { Said } from "./said.ts"

/** A request's parts, decoded, with the query as it was written. */
export interface Decoded extends Pick<
  Asked<unknown, unknown, unknown, unknown>,
  "params" | "query" | "headers" | "body"
> {
  readonly given: Readonly<Record<string, string>>
  readonly guards: Guards
  /** The position that the answer has to rest on. */
  readonly minimum: number | undefined
}

/** Decodes all parts of a request, and tells all that is wrong with any of them at once. */
export const decodeRequest = (
  endpoint: Endpoint,
  said: Said,
  path: Readonly<Record<string, string>>,
): Soon<Result.Result<Decoded, Trouble>> => {
  const params = decodeParameters(endpoint.params, path)
  if (Result.isFailure(params)) return Result.fail(trouble("not-found", { faults: params.failure }))
  const given = readQuery(said.search)
  const query = Result.flatMap(given, (given) => decodeParameters(endpoint.query, given))
  const headers = decodeParameters(endpoint.headers, readHeaders(endpoint.headers, said))
  const minimum = minimumOf(said.header("kheo-min-position"))
  const guards = guardsOf(endpoint, said)
  const reading = endpoint.body === undefined ? nothing : decodeBody(endpoint.body, said, endpoint)
  return upon<Result.Result<unknown, Trouble>, Result.Result<Decoded, Trouble>>(reading, (body) => {
    if (Result.isFailure(body) && isUnread(body.failure)) return Result.fail(body.failure)
    const inBody = Result.isFailure(body) ? (body.failure.faults ?? []) : []
    if (Result.isFailure(given) || Result.isFailure(query) || Result.isFailure(headers) || Result.isFailure(minimum)) {
      const faults = [query, headers, minimum].flatMap((part) => (Result.isFailure(part) ? part.failure : []))
      return Result.fail(asOne(trouble("parameter-invalid", { faults }), [...keyFault(guards), ...inBody]))
    }
    if (Result.isFailure(guards) && isAboutKey(guards.failure)) return Result.fail(asOne(guards.failure, inBody))
    if (Result.isFailure(body)) return Result.fail(body.failure)
    if (Result.isFailure(guards)) return Result.fail(guards.failure)
    return Result.succeed({
      params: params.success,
      query: query.success,
      headers: headers.success,
      body: body.success,
      given: given.success,
      guards: guards.success,
      minimum: minimum.success,
    })
  })
}

const nothing: Result.Result<unknown, Trouble> = Result.succeed(undefined)

/** Too large or of another type: nothing can be said about what is in it. */
const isUnread = ({ kind }: Trouble): boolean => kind === "body-too-large" || kind === "media-type"

const isAboutKey = ({ kind }: Trouble): boolean => kind === "idempotency-key-required"

const keyFault = (guards: Result.Result<Guards, Trouble>): ReadonlyArray<Fault> =>
  Result.isFailure(guards) && isAboutKey(guards.failure) ? (guards.failure.faults ?? []) : []

/** A trouble that also tells what else is wrong. */
const asOne = (first: Trouble, more: ReadonlyArray<Fault>): Trouble => {
  if (more.length === 0) return first
  const faults = [...(first.faults ?? []), ...more]
  return { ...first, faults, detail: countedWords(faults.length) }
}
