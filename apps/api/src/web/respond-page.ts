import type { Register } from "@kheo/application"
import { type Language, languageNamed } from "@kheo/application/language"
import { Cause, Effect, Exit, Option, Result } from "effect"
import type { AppOptions } from "../app-options.ts"
import { languageOf } from "../endpoint/index.ts"
import { type Failure, isFailure, type Trouble, trouble, troubleOf } from "../problem/index.ts"
import { feedOfEvents } from "./feed-of-events.ts"
import { timesIn } from "./page/asked-times.ts"
import { frame } from "./page/frame.ts"
import type { Page, Shown, Visit } from "./page/page.ts"
import { pageResponse } from "./page-response.ts"
import { troublePage } from "./trouble-page.ts"
import { waysFrom } from "./ways.ts"

interface Told {
  readonly params: Readonly<Record<string, string>>
  readonly form: Readonly<Record<string, string>>
  readonly traceId: string
}

/** Opens a page for a reader; what goes wrong is a page too. */
export const respondPage = async (page: Page, request: Request, told: Told, options: AppOptions): Promise<Response> => {
  const visit = visitOf(request, told, options)
  const times = timesIn(visit.query)
  if (Result.isFailure(times))
    return framed(troublePage(trouble("parameter-invalid", { faults: [times.failure] }), visit, told.traceId), visit)
  const asked = { ...visit, times: times.success }
  const shown = await show(page, asked)
  return framed(
    Exit.isSuccess(shown) ? shown.value : troublePage(named(shown.cause, told.traceId, options), asked, told.traceId),
    asked,
  )
}

/** A page that says what went wrong before any page was asked. */
export const respondTrouble = (about: Trouble, request: Request, traceId: string, options: AppOptions): Response => {
  const visit = visitOf(request, { params: {}, form: {}, traceId }, options)
  return framed(troublePage(about, visit, traceId), visit, about.headers)
}

const framed = (shown: Shown, visit: Visit, headers: Readonly<Record<string, string>> = {}): Response => {
  const response = pageResponse(frame(shown, visit, waysFrom(shown), feedOfEvents()), visit.language, shown.status)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** The language that the address names, or else the browser. */
export const languageIn = (request: Request): Language =>
  languageNamed(new URL(request.url).searchParams.get("lang") ?? undefined) ??
  languageOf(request.headers.get("accept-language"))

const visitOf = (request: Request, { form, params }: Told, options: AppOptions): Visit => {
  const { pathname, search, searchParams } = new URL(request.url)
  const query = Object.fromEntries(searchParams)
  return {
    params,
    query,
    form,
    language: languageIn(request),
    languageNamed: languageNamed(query["lang"]) !== undefined,
    times: {},
    address: pathname + search,
    options,
  }
}

const show = async (page: Page, visit: Visit): Promise<Exit.Exit<Shown, Failure>> => {
  try {
    const shown = page.show(visit)
    return Effect.isEffect(shown)
      ? await visit.options.run(Effect.exit(shown as Effect.Effect<Shown, Failure, Register>))
      : Exit.succeed(shown)
  } catch (thrown) {
    return isFailure(thrown) ? Exit.fail(thrown) : Exit.die(thrown)
  }
}

const named = (cause: Cause.Cause<Failure>, traceId: string, { onDefect }: AppOptions): Trouble => {
  const failure = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (failure === undefined || failure._tag === "StoreUnavailable") onDefect?.(traceId, failure ?? Cause.squash(cause))
  return failure === undefined ? trouble("internal") : troubleOf(failure)
}
