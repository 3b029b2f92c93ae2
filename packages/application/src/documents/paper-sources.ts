import type { OfficePaper } from "@kheo/documents"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { showAwards, type ShownAwards } from "../models/show-awards.ts"
import { showCampaign, showLists } from "../campaigns/index.ts"
import { holdNames } from "../language/refusals/model-awards.ts"
import { today } from "../today.ts"
import type { DocumentAsked } from "./document.ts"
import { groundsOf } from "./grounds.ts"
import { numberOf } from "./numbered.ts"
import { officeFor } from "./office.ts"
import { DocumentRefused } from "./refused.ts"

/** What the papers about awards and about the year have in common, locked to one day and one head of the ledger. */
export const paperSources = Effect.fn("paperSources")(function* (asked: DocumentAsked, type: string) {
  const day = asked.day ?? (yield* today)
  const lists = yield* showLists(asked.query)
  const { asOf, campaign, deadline, position, root } = lists
  if (deadline === null) return yield* notOpen(campaign, asOf)
  const locked = { ...asked.query, asOf, knownAt: String(position) }
  const { lacking, rules, sender, settings, symbol } = yield* officeFor(day)
  const outline = yield* showCampaign(locked)
  const numbered = yield* numberOf(type, day, symbol)
  const resting = yield* groundsOf(asked.grounds ?? outline.grounds ?? [], sender.standing ?? sender.name ?? "")
  const { forms } = yield* showAwards(locked)
  const paper: OfficePaper = {
    campaign,
    asOf,
    day,
    sender,
    rules,
    number: numbered.number,
    symbol: numbered.symbol,
    names: settings.names ?? {},
    grounds: resting.map(({ text }) => text),
    draft: true,
    traced: { position, root },
  }
  const granted = settings.awardForms ?? []
  return {
    paper,
    lists,
    locked,
    outline,
    deadline,
    candidates: candidatesOf(forms),
    forms: granted.map(({ name }) => name),
    authorities: Object.fromEntries(
      granted.flatMap(({ authority, name }) => (authority === undefined ? [] : [[name, authority]])),
    ),
    lacking,
    symbolLacking: numbered.lacking,
    grounds: [...new Set(resting.flatMap((ground) => ground.paper ?? []))],
  }
})

const candidatesOf = (forms: ShownAwards["forms"]) =>
  forms.flatMap(({ candidates }) =>
    candidates.map((one) => ({ ...one, holds: one.holds.map((kind) => holdNames[kind].vi) })),
  )

/** Before a campaign is open there is nothing that a paper could tell. */
const notOpen = (campaign: number, asOf: string): DocumentRefused =>
  new DocumentRefused({
    reason: "NothingToTell",
    vi: `Đến ngày ${formatLocalDate(asOf)} đợt thi đua ${campaign} chưa mở. Hãy chọn --as-of sau ngày mở đợt.`,
    en: `By ${formatLocalDate(asOf)} the campaign of ${campaign} is not open. Choose a later --as-of.`,
  })
