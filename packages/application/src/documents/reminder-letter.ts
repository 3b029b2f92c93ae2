import {
  defaultWording,
  type Letter,
  letterDocument,
  letterLines,
  plainText,
  type ReminderContent,
  reminderLetter,
  type ReminderUnit,
} from "@kheo/documents"
import { typeOf } from "@kheo/domain/document"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { showCampaign, showLists } from "../campaigns/index.ts"
import { nextNumber } from "../office/numbers.ts"
import { showModels } from "../queries.ts"
import { today } from "../today.ts"
import type { Composed, Document, DocumentAsked } from "./document.ts"
import { groundsOf } from "./grounds.ts"
import { labelOf } from "./label.ts"
import { officeFor } from "./office.ts"
import { DocumentRefused } from "./refused.ts"
import { worded, wordingGiven } from "./wording-given.ts"
import { agreeing } from "./wrong-numbers.ts"

/** The letter that reminds units to close the year and report. */
export const reminderLetterDocument: Document = {
  name: "reminder-letter",
  words: { vi: "Công văn nhắc báo cáo", en: "Letter that reminds units to report" },
  needs: [],
  takes: ["day", "grounds", "wording"],
  formats: ["docx"],
  issued: true,
  wording: defaultWording,
  compose: Effect.fn("reminderLetterDocument")(function* (asked) {
    const sources = yield* reminderSources(asked)
    const letter = yield* Effect.flatMap(
      worded(() => reminderLetter(sources.content)),
      agreeing,
    )
    return composedOf(letter, sources)
  }),
}

type Sources = Effect.Success<ReturnType<typeof reminderSources>>

const composedOf = (letter: Letter, sources: Sources): Composed => {
  const { content, grounds, lacking, modelsOf, type } = sources
  const { asOf, campaign, day, number, symbol, traced, units } = content
  const behind = units.filter((unit) => unit.behind)
  const named = (list: ReadonlyArray<ReminderUnit>) => list.map(({ name }) => name)
  return {
    campaign,
    asOf,
    day,
    position: traced?.position ?? 0,
    root: traced?.root ?? "",
    number: labelOf(number, symbol),
    name: labelOf(number, symbol),
    lists: [
      {
        key: "conferences",
        words: { vi: "Đã tổ chức hội nghị", en: "Held a conference" },
        names: named(units.filter(({ conferenceOn }) => conferenceOn !== null)),
      },
      {
        key: "reported",
        words: { vi: "Đã gửi báo cáo", en: "Reported" },
        names: named(units.filter(({ reportedOn }) => reportedOn !== null)),
      },
      { key: "behind", words: { vi: "Cần nhắc", en: "To be reminded" }, names: named(behind) },
    ],
    lacking,
    preview: () => letterLines(letter),
    bytes: () => letterDocument(letter),
    each: behind.map(({ id, name }) => ({
      name,
      bytes: () => letterDocument(reminderLetter({ ...content, to: { id, models: modelsOf(id) } })),
    })),
    issuing: {
      type,
      subject: plainText(letter.subject),
      grounds,
      reminds: behind.map(({ id, name }) => ({ id, name })),
      finished: (taken) => {
        const finished = { ...content, ...taken, draft: false }
        return composedOf(reminderLetter(finished), { ...sources, content: finished })
      },
    },
  }
}

/** What the register holds that a reminder letter is made of, as of one day; `units` say who is behind. */
const reminderSources = Effect.fn("reminderSources")(function* (asked: DocumentAsked) {
  const { query } = asked
  const day = asked.day ?? (yield* today)
  const wording = yield* wordingGiven(defaultWording, asked.wording)
  const lists = yield* showLists(query)
  if (lists.deadline === null) return yield* notOpen(lists.campaign, lists.asOf)
  const locked = { ...query, asOf: lists.asOf, knownAt: String(lists.position) }
  const { lacking, rules, sender, settings, symbol = "CV" } = yield* officeFor(day)
  const { models } = yield* showModels(locked)
  const campaign = yield* showCampaign(locked)
  const number = yield* nextNumber(typeOf(symbol), day)
  const resting = yield* groundsOf(asked.grounds ?? campaign.grounds ?? [], sender.standing ?? sender.name ?? "")
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
  const content: ReminderContent = {
    campaign: lists.campaign,
    asOf: lists.asOf,
    day,
    deadline: lists.deadline,
    conferenceOn: campaign.conferencePlan?.on,
    units,
    sender,
    rules,
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
      .map(({ id, person, title }) => ({ id, title, person: person ?? undefined }))
  const grounds = [...new Set(resting.flatMap(({ paper }) => paper ?? []))]
  return { content, modelsOf, lacking, type: number.type, grounds }
})

/** Without a deadline there is nothing to remind of. */
const notOpen = (campaign: number, asOf: string): DocumentRefused =>
  new DocumentRefused({
    reason: "NothingToTell",
    vi: `Đến ngày ${formatLocalDate(asOf)} đợt thi đua ${campaign} chưa mở, chưa có hạn báo cáo. Hãy chọn --as-of sau ngày mở đợt.`,
    en: `By ${formatLocalDate(asOf)} the campaign of ${campaign} is not open and has no deadline. Choose a later --as-of.`,
  })
