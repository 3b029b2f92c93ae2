import { createHash } from "node:crypto"
import type { Asker } from "@kheo/application"
import { Result } from "effect"
import { purposeOf } from "../access-journal/purpose.ts"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Reply } from "../endpoint/reply.ts"
import type { Said } from "../endpoint/said.ts"
import { isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { admit, type Admitted } from "./admit.ts"
import type { RateLimits } from "./rate-limits.ts"

type Answered = Result.Result<Reply, Trouble>

/** Asks only for whoever may ask, says what is left of their limits, and writes down who read personal data before they do. */
export const guarded = async (
  endpoint: Endpoint,
  said: Said,
  options: AppOptions & { readonly limits: RateLimits },
  ask: (asker: Asker) => Promise<Answered>,
): Promise<Answered> => {
  const admitted = await admit(endpoint, said, options).catch((thrown: unknown) =>
    failed(thrown, said.traceId, options),
  )
  if (Result.isFailure(admitted)) return Result.fail(admitted.failure)
  const { asker, headers } = admitted.success
  const purpose = endpoint.personal === true ? purposeOf(said) : nothingSaid
  if (Result.isFailure(purpose)) return withHeaders(Result.fail(purpose.failure), headers)
  const answered = withHeaders(await ask(asker), headers)
  if (Result.isFailure(answered)) return answered
  if (endpoint.personal !== true) return answered
  const written =
    options.journal?.record({ ...readingOf(endpoint, said, asker), purpose: purpose.success }) ?? Promise.resolve()
  return written.then(
    () => answered,
    (cause: unknown) => {
      options.onDefect?.(said.traceId, cause)
      return Result.fail(trouble("journal-unavailable", { headers }))
    },
  )
}

const nothingSaid: Result.Result<null, Trouble> = Result.succeed(null)

const failed = (thrown: unknown, traceId: string, { onDefect }: AppOptions): Result.Result<Admitted, Trouble> => {
  if (isFailure(thrown) && thrown._tag === "StoreUnavailable") onDefect?.(traceId, thrown)
  if (isFailure(thrown)) return Result.fail(troubleOf(thrown))
  throw thrown
}

const withHeaders = (answered: Answered, more: Readonly<Record<string, string>>): Answered =>
  Result.isFailure(answered)
    ? Result.fail({ ...answered.failure, headers: { ...answered.failure.headers, ...more } })
    : Result.succeed({ ...answered.success, headers: { ...answered.success.headers, ...more } })

const readingOf = ({ name }: Endpoint, { path, search, traceId }: Said, { by, key, user }: Asker) => {
  const query = search === "" ? null : createHash("sha256").update(search).digest("hex")
  return { by, user: user ?? null, key: key ?? null, operation: name, path, query, traceId }
}
