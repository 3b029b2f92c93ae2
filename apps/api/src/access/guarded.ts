import { createHash } from "node:crypto"
import type { Asker } from "@kheo/application"
import { Result } from "effect"
import type { Reading } from "../access-journal/journal.ts"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Reply } from "../endpoint/reply.ts"
import type { Said } from "../endpoint/said.ts"
import { isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import type { Running } from "../running.ts"
import { mended, type Soon, upon } from "../soon.ts"
import { admit, type Admitted, unlimited } from "./admit.ts"
import type { RateLimits } from "./rate-limits.ts"

type Answered = Result.Result<Reply, Trouble>

/** Asks only for whoever may ask, says what is left of their limits, and writes down who read personal data before they do. */
export const guarded = (
  endpoint: Endpoint,
  said: Said,
  options: AppOptions & Running & { readonly limits: RateLimits },
  ask: (admitted: Admitted) => Soon<Answered>,
): Soon<Answered> =>
  upon(
    mended(
      () => admit(endpoint, said, options),
      (thrown) => failed(thrown, said.traceId, options),
    ),
    (admitted) => {
      if (Result.isFailure(admitted)) return Result.fail(admitted.failure)
      const { asker, headers } = admitted.success
      return upon(ask(admitted.success), (answer) => {
        const answered = withHeaders(answer, headers)
        return Result.isSuccess(answered) && endpoint.personal === true
          ? noted(answered, readingOf(endpoint, said, asker), headers, options)
          : answered
      })
    },
  )

const noted = async (
  answered: Answered,
  reading: Reading,
  headers: Admitted["headers"],
  { journal, onDefect }: AppOptions,
): Promise<Answered> => {
  try {
    await journal?.record(reading)
    return answered
  } catch (cause) {
    onDefect?.(reading.traceId, cause)
    return Result.fail(trouble("journal-unavailable", { headers }))
  }
}

const failed = (thrown: unknown, traceId: string, { onDefect }: AppOptions): Result.Result<Admitted, Trouble> => {
  if (isFailure(thrown) && thrown._tag === "StoreUnavailable") onDefect?.(traceId, thrown)
  if (isFailure(thrown)) return Result.fail(troubleOf(thrown))
  throw thrown
}

const withHeaders = (answered: Answered, more: Admitted["headers"]): Answered =>
  more === unlimited
    ? answered
    : Result.isFailure(answered)
      ? Result.fail({ ...answered.failure, headers: { ...answered.failure.headers, ...more } })
      : Result.succeed({ ...answered.success, headers: { ...answered.success.headers, ...more } })

const readingOf = ({ name }: Endpoint, { path, search, traceId }: Said, { by, key, user }: Asker): Reading => {
  const query = search === "" ? null : createHash("sha256").update(search).digest("hex")
  return { by, user: user ?? null, key: key ?? null, operation: name, path, query, traceId }
}
