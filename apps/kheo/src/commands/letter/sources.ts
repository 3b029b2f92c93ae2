import { nextNumber, showCampaign, showLists, showModels, showSettings, today, type ViewQuery } from "@kheo/application"
import { letterRules, type ReminderContent, type ReminderUnit, type ReminderWording } from "@kheo/documents"
import { typeOf } from "@kheo/domain/document"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { type Ground, groundsOf } from "./grounds.ts"

export interface ReminderAsked {
  readonly query: ViewQuery
  /** On the letter; undefined is today. */
  readonly day: string | undefined
  readonly wording: ReminderWording
  /** Undefined takes the campaign's own. */
  readonly grounds: ReadonlyArray<string> | undefined
}

/** What the register holds that a reminder letter is made of, as of one day; `units` say who is behind. Throws `Usage` where no deadline is set yet. */
export const reminderSources = Effect.fn("reminderSources")(function* ({
  day: given,
  grounds,
  query,
  wording,
}: ReminderAsked) {
  const day = given ?? (yield* today)
  const lists = yield* showLists(query)
  if (lists.deadline === null) throw notOpen(lists.campaign, lists.asOf)
  const locked = { ...query, asOf: lists.asOf, knownAt: String(lists.position) }
  const { settings } = yield* showSettings({ asOf: day })
  const { models } = yield* showModels(locked)
  const campaign = yield* showCampaign(locked)
  const { office = {} } = settings
  const symbol = office.symbol ?? "CV"
  const number = yield* nextNumber(typeOf(symbol), day)
  const resting = yield* groundsOf(grounds ?? campaign.grounds ?? [], office.standing ?? office.name ?? "")
  const units = lists.units.map(({ behind, block, conferenceHeldOn, id, name, outcomes, report }): ReminderUnit => ({
    id,
    name,
    block,
    behind,
    conferenceOn: conferenceHeldOn,
    reportedOn: report?.receivedOn ?? null,
    models: outcomes.length,
    pending: report === null ? 0 : outcomes.filter(({ outcome }) => outcome === "pending").length,
  }))
  const { lastNumber: _, signer = [], signerName, ...sender } = office
  const content: ReminderContent = {
    campaign: lists.campaign,
    asOf: lists.asOf,
    day,
    deadline: lists.deadline,
    conferenceOn: campaign.conferencePlan?.on,
    units,
    sender: { ...sender, signer, signerName },
    rules: letterRules(settings.rules?.name, settings.rules?.body),
    number: number.number,
    symbol: number.symbol ?? symbol,
    recipients: settings.recipients ?? [],
    paragraphs: settings.paragraphs ?? [],
    groups: settings.groups ?? [],
    names: settings.names ?? {},
    shorten: settings.shorten ?? {},
    grounds: resting.map(({ text }) => text),
    wording,
    draft: true,
    traced: { position: lists.position, root: lists.root },
  }
  const modelsOf = (unit: string) =>
    models
      .filter((model) => model.unit === unit && model.outcome !== "withdrawn")
      .map(({ person, title }) => ({ title, person: person ?? undefined }))
  return { content, modelsOf, type: number.type, resting: resting satisfies ReadonlyArray<Ground> }
})

/** Without a deadline there is nothing to remind of. */
const notOpen = (campaign: number, asOf: string): Usage =>
  new Usage({
    vi: `Đến ngày ${formatLocalDate(asOf)} đợt thi đua ${campaign} chưa mở, chưa có hạn báo cáo. Hãy chọn --as-of sau ngày mở đợt.`,
    en: `By ${formatLocalDate(asOf)} the campaign of ${campaign} is not open and has no deadline. Choose a later --as-of.`,
  })

export type ReminderSources = Effect.Success<ReturnType<typeof reminderSources>>
