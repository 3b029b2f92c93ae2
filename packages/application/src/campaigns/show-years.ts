import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { board, ReportingBoard } from "@kheo/domain/reporting-board"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { listCampaigns } from "../list-campaigns.ts"
import { dayAfter, daysFrom, today } from "../today.ts"
import { view, type ViewQuery } from "../view.ts"

/** A campaign's numbers on one of its days. */
const totalsOn = Effect.fnUntraced(function* (campaign: CampaignYear, asOf: LocalDate | undefined, knownAt: string) {
  const read = yield* view(ReportingBoard, { campaign, knownAt, ...(asOf === undefined ? {} : { asOf }) })
  const { deadline, totals } = board(read.state, campaign, read.asOf)
  return { campaign, title: read.state.title ?? null, asOf: read.asOf, deadline, totals }
})

/**
 * A campaign beside the ones before it, oldest first, each as many days before or after its own deadline as the asked day is from
 * that of the asked campaign: only so does a year in its middle compare with years that are over.
 */
export const showYears = Effect.fn("showYears")(function* (query: ViewQuery & { readonly most?: number }) {
  const asked = yield* view(ReportingBoard, query)
  const knownAt = String(asked.evidence.position)
  const { deadline } = asked.state
  const days = deadline === undefined ? undefined : daysFrom(deadline, asked.asOf)
  const earlier = (yield* listCampaigns).filter((year) => year < query.campaign).slice(1 - (query.most ?? 5))
  const compared = yield* Effect.forEach(earlier, (year) =>
    Effect.gen(function* () {
      const now = yield* Effect.catchTag(totalsOn(year, undefined, knownAt), "NotFound", () => Effect.undefined)
      if (now === undefined || now.deadline === null || days === undefined) return []
      const then = yield* totalsOn(year, dayAfter(now.deadline, days), knownAt)
      return then.deadline === null ? [] : [then]
    }),
  )
  const own = board(asked.state, query.campaign, asked.asOf)
  return {
    ...asked.evidence,
    campaign: query.campaign,
    asOf: asked.asOf,
    /** After the deadline; negative before it, undefined without one. */
    days,
    years: [
      ...compared.flat(),
      {
        campaign: query.campaign,
        title: asked.state.title ?? null,
        asOf: asked.asOf,
        deadline: own.deadline,
        totals: own.totals,
      },
    ],
  }
})

export type ShownYears = Effect.Success<ReturnType<typeof showYears>>

/** Every campaign that was opened by then, newest first, with its numbers of that day. */
export const showCampaignTotals = Effect.fn("showCampaignTotals")(function* (query: Omit<ViewQuery, "campaign">) {
  const store = yield* EventStore
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const { position, root } = yield* store.head(known)
  const asOf = query.asOf ?? (yield* today)
  const years = yield* Effect.forEach((yield* listCampaigns).toReversed(), (year) =>
    Effect.catchTag(totalsOn(year, asOf, String(position)), "NotFound", () => Effect.undefined),
  )
  return {
    asOf,
    knownAt: query.knownAt ?? null,
    position,
    root,
    campaigns: years.flatMap((one) => (one === undefined || one.deadline === null ? [] : [one])),
  }
})

export type ShownCampaignTotals = Effect.Success<ReturnType<typeof showCampaignTotals>>
