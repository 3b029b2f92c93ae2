import type { Register } from "@kheo/application"
import { type Language, languageNamed } from "@kheo/application/language"
import { Cause, Effect, Exit, Option, Result } from "effect"
import type { Reply, Said } from "../endpoint/index.ts"
import { type Failure, isFailure, type Trouble, trouble, troubleOf } from "../problem/index.ts"
import { noteReading, visitorOf, type WebOptions } from "./access/visitor.ts"
import { livePath } from "./live/index.ts"
import { timesIn } from "./page/asked-times.ts"
import { frame } from "./page/frame.ts"
import type { Page, Shown, Visit } from "./page/page.ts"
import { pageReply } from "./page-response.ts"
import { troublePage } from "./trouble-page.ts"
import { waysFrom } from "./ways.ts"

/** Opens a page for a reader who may; what goes wrong is a page too. */
export const respondPage = async (page: Page, said: Said, visit: Visit, options: WebOptions): Promise<Reply> => {
  const visitor =
    page.anyone === true ? "anyone" : await visitorOf(said, options).catch((thrown) => thrownAs(thrown, said, options))
  if (visitor === undefined) return toSignIn(visit)
  if (visitor !== "anyone" && "_tag" in visitor) return respondTrouble(visitor, said, visit)
  const times = timesIn(visit.query)
  const reader = visitor === "anyone" ? undefined : { by: visitor.asker.by, signedIn: visitor.signedIn }
  if (Result.isFailure(times))
    return respondTrouble(trouble("parameter-invalid", { faults: [times.failure] }), said, { ...visit, reader })
  const asked = { ...visit, times: times.success, reader }
  const shown = await show(page, asked)
  if (Exit.isFailure(shown)) return respondTrouble(named(shown.cause, said, options), said, asked)
  if (page.personal !== true || visitor === "anyone") return framed(shown.value, asked)
  return noteReading(page.path, said, visitor.asker, options).then(
    () => framed(shown.value, asked),
    (cause: unknown) => {
      options.onDefect?.(said.traceId, cause)
      return respondTrouble(trouble("journal-unavailable"), said, asked)
    },
  )
}

const toSignIn = ({ address, language, languageNamed }: Visit): Reply => ({
  status: 303,
  headers: {
    Location: `/sign-in?${new URLSearchParams({ next: address, ...(languageNamed ? { lang: language } : {}) })}`,
  },
  body: null,
})

/** A page that says what went wrong. */
export const respondTrouble = (about: Trouble, { traceId }: Said, visit: Visit): Reply =>
  framed(troublePage(about, visit, traceId), visit, about.headers)

/** What a page shows within the frame of all pages. */
export const framed = (shown: Shown, visit: Visit, headers?: Readonly<Record<string, string>>): Reply => {
  const feed = visit.reader === undefined ? undefined : livePath
  return pageReply(frame(shown, visit, waysFrom(shown, visit), feed), visit.language, shown.status, headers)
}

/** The language that the address names, or else the browser. */
export const languageIn = (said: Said): Language =>
  languageNamed(new URLSearchParams(said.search).get("lang") ?? undefined) ?? said.language

/** What a request asks of any page. */
export const visitOf = (said: Said, { form, params }: Pick<Visit, "form" | "params">, options: WebOptions): Visit => {
  const query = Object.fromEntries(new URLSearchParams(said.search))
  return {
    params,
    query,
    form,
    language: languageIn(said),
    languageNamed: languageNamed(query["lang"]) !== undefined,
    times: {},
    address: said.search === "" ? said.path : `${said.path}?${said.search}`,
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

const thrownAs = (thrown: unknown, { traceId }: Said, { onDefect }: WebOptions): Trouble => {
  if (!isFailure(thrown) || thrown._tag === "StoreUnavailable") onDefect?.(traceId, thrown)
  return isFailure(thrown) ? troubleOf(thrown) : trouble("internal")
}

const named = (cause: Cause.Cause<Failure>, said: Said, options: WebOptions): Trouble =>
  thrownAs(Option.getOrUndefined(Cause.findErrorOption(cause)) ?? Cause.squash(cause), said, options)
