import { createHash } from "node:crypto"
import type { Asker } from "@kheo/application"
import { Result } from "effect"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import { isFailure, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { admit, type Admitted } from "./admit.ts"
import type { RateLimits } from "./rate-limits.ts"

type Answered = Result.Result<Response, Trouble>

/** Asks only for whoever may ask, says what is left of their limits, and writes down who read personal data before they do. */
export const guarded = async (
  endpoint: Endpoint,
  request: Request,
  said: { readonly traceId: string; readonly address: string },
  options: AppOptions & { readonly limits: RateLimits },
  ask: (asker: Asker) => Promise<Answered>,
): Promise<Answered> => {
  const admitted = await admit(endpoint, request, said.address, options).catch((thrown: unknown) =>
    failed(thrown, said.traceId, options),
  )
  if (Result.isFailure(admitted)) return Result.fail(admitted.failure)
  const { asker, headers } = admitted.success
  const answered = await ask(asker)
  if (Result.isFailure(answered))
    return Result.fail({ ...answered.failure, headers: { ...answered.failure.headers, ...headers } })
  for (const [name, value] of Object.entries(headers)) answered.success.headers.set(name, value)
  if (endpoint.personal !== true) return answered
  const written = options.journal?.record(readingOf(endpoint, request, said.traceId, asker)) ?? Promise.resolve()
  return written.then(
    () => answered,
    (cause: unknown) => {
      options.onDefect?.(said.traceId, cause)
      return Result.fail(trouble("journal-unavailable", { headers }))
    },
  )
}

const failed = (thrown: unknown, traceId: string, { onDefect }: AppOptions): Result.Result<Admitted, Trouble> => {
  if (isFailure(thrown) && thrown._tag === "StoreUnavailable") onDefect?.(traceId, thrown)
  if (isFailure(thrown)) return Result.fail(troubleOf(thrown))
  throw thrown
}

const readingOf = ({ name }: Endpoint, request: Request, traceId: string, { by, key, user }: Asker) => {
  const { pathname, search } = new URL(request.url)
  const query = search === "" ? null : createHash("sha256").update(search.slice(1)).digest("hex")
  return { by, user: user ?? null, key: key ?? null, operation: name, path: pathname, query, traceId }
}
