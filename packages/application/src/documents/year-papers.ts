import {
  conferencePack,
  defaultConferenceWording,
  defaultYearWording,
  type YearContent,
  type YearFigures,
  yearReport,
} from "@kheo/documents"
import { Effect } from "effect"
import { showLists, type ShownLists } from "../campaigns/index.ts"
import { showReplication } from "../models/show-replication.ts"
import { showBoard, type ShownBoard, showModels, type ShownModels } from "../queries.ts"
import type { ViewQuery } from "../view.ts"
import { composedLetter } from "./composed-letter.ts"
import type { Document, DocumentAsked, DocumentList } from "./document.ts"
import { paperSources } from "./paper-sources.ts"
import { wordingGiven } from "./wording-given.ts"

/** Báo cáo tổng kết năm with figures, tables and charts. */
export const yearReportDocument: Document = {
  name: "year-report",
  words: { vi: "Báo cáo kết quả năm", en: "The year's report" },
  needs: [],
  takes: ["day", "grounds", "wording"],
  formats: ["docx"],
  issued: true,
  wording: defaultYearWording,
  compose: Effect.fn("yearReportDocument")(function* (asked) {
    const wording = yield* wordingGiven(defaultYearWording, asked.wording)
    const { content, grounds, lacking, symbolLacking } = yield* yearSources(asked, "BC")
    return yield* composedLetter({
      content: { ...content, wording },
      put: yearReport,
      lists: listsOf(content),
      lacking: [...lacking, ...symbolLacking],
      name: `Bao cao nam ${content.campaign}`,
      numbered: { type: "BC", grounds },
    })
  }),
}

/** What the agenda says in its own way, or the conference's report leaves out. */
const { kind, receivers, subject, unitsTitle, unitsUnder, ...report } = defaultYearWording

const conferenceWording = { ...report, ...defaultConferenceWording }

/** The papers of the district's conference: agenda, report, who is called up. */
export const conferencePapersDocument: Document = {
  name: "conference-papers",
  words: { vi: "Tài liệu hội nghị tổng kết", en: "Papers of the closing conference" },
  needs: [],
  takes: ["day", "grounds", "wording"],
  formats: ["docx"],
  issued: false,
  wording: conferenceWording,
  compose: Effect.fn("conferencePapersDocument")(function* (asked) {
    const agenda = yield* wordingGiven(conferenceWording, asked.wording)
    const { content, lacking } = yield* yearSources(asked, "BC")
    return yield* composedLetter({
      content: { ...content, wording: { ...defaultYearWording, ...agenda }, agenda },
      put: conferencePack,
      lists: listsOf(content),
      lacking,
      name: `Tai lieu hoi nghi ${content.campaign}`,
      numbered: undefined,
    })
  }),
}

const yearSources = Effect.fn("yearSources")(function* (asked: DocumentAsked, type: string) {
  const { candidates, deadline, forms, grounds, lacking, lists, locked, outline, paper, symbolLacking } =
    yield* paperSources(asked, type)
  const year = figuresOf(yield* showBoard(locked), lists, yield* showModels(locked))
  const { origins } = yield* showReplication(locked)
  const held = outline.conference
  const planned = outline.conferencePlan
  const content: Omit<YearContent, "wording"> = {
    ...paper,
    deadline,
    year,
    before: yield* yearBefore({ ...locked, campaign: locked.campaign - 1 }),
    origins: origins.map(({ adopters, title, unitName }) => ({
      title,
      unitName,
      adopters: [...new Set(adopters.map(({ name }) => name))],
    })),
    candidates,
    forms,
    conference: held === null ? (planned ?? undefined) : { on: held.on, place: held.place ?? planned?.place ?? null },
  }
  return { content, grounds, lacking, symbolLacking }
})

/** The figures of the campaign before; undefined where the register does not have it. */
const yearBefore = (query: ViewQuery) =>
  Effect.gen(function* () {
    const lists = yield* showLists(query)
    return lists.deadline === null ? undefined : figuresOf(yield* showBoard(query), lists, yield* showModels(query))
  }).pipe(Effect.catchTag("NotFound", () => Effect.succeed(undefined)))

/** The board's numbers beside the lists of units and models: two ways to the same figures. */
const figuresOf = (board: ShownBoard, { units }: ShownLists, { models }: ShownModels): YearFigures => {
  const byId = new Map(models.map((model) => [model.id, model]))
  return {
    campaign: board.campaign,
    blocks: board.blocks,
    totals: board.totals,
    units: units.map(({ block, conferenceHeldOn, name, outcomes, report }) => ({
      name,
      block,
      conferenceOn: conferenceHeldOn,
      reportedOn: report?.receivedOn ?? null,
      late: report?.timing === "late",
      models: outcomes.flatMap(({ model: id, outcome }) => {
        const model = byId.get(id)
        if (model === undefined) return []
        const person = model.holder === "individual" ? (model.person ?? "") : null
        return [{ title: model.title, person, outcome, proposed: model.proposals.length > 0 }]
      }),
    })),
  }
}

const listsOf = ({ candidates, year: { units } }: Omit<YearContent, "wording">): ReadonlyArray<DocumentList> => {
  const named = (holds: (unit: (typeof units)[number]) => boolean) => units.filter(holds).map(({ name }) => name)
  const models = (outcome: string) =>
    units.flatMap((unit) =>
      unit.models.filter((model) => model.outcome === outcome).map(({ title }) => `${title} (${unit.name})`),
    )
  return [
    {
      key: "reported",
      words: { vi: "Đã gửi báo cáo", en: "Reported" },
      names: named(({ reportedOn }) => reportedOn !== null),
    },
    {
      key: "missing",
      words: { vi: "Chưa gửi báo cáo", en: "Not reported" },
      names: named(({ reportedOn }) => reportedOn === null),
    },
    { key: "submitted", words: { vi: "Mô hình có kết quả", en: "Models with results" }, names: models("submitted") },
    {
      key: "notScalable",
      words: { vi: "Mô hình không nhân rộng được", en: "Not scalable" },
      names: models("notScalable"),
    },
    {
      key: "awarded",
      words: { vi: "Đã có quyết định khen", en: "Awarded" },
      names: candidates.flatMap(({ person, state, unitName }) => (state === "awarded" ? [person ?? unitName] : [])),
    },
  ]
}
