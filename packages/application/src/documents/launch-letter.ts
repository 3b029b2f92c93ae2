import { defaultLaunchWording, type LastYear, type LaunchContent, launchLetter } from "@kheo/documents"
import { board } from "@kheo/domain/reporting-board"
import { listResults, ResultsList } from "@kheo/domain/results-list"
import { Effect } from "effect"
import type { Words } from "../language/index.ts"
import { showSettings } from "../office/settings.ts"
import { view, type ViewQuery } from "../view.ts"
import { composedLetter } from "./composed-letter.ts"
import type { Document } from "./document.ts"
import { paperSources } from "./paper-sources.ts"
import { wordingGiven } from "./wording-given.ts"

/** The letter by which a campaign begins, with the form for registering models. */
export const launchLetterDocument: Document = {
  name: "launch-letter",
  words: { vi: "Công văn phát động, đăng ký mô hình", en: "Letter that launches the campaign" },
  needs: [],
  takes: ["day", "deadline", "grounds", "wording"],
  formats: ["docx"],
  issued: true,
  wording: defaultLaunchWording,
  compose: Effect.fn("launchLetterDocument")(function* (asked) {
    const wording = yield* wordingGiven(defaultLaunchWording, asked.wording)
    const { deadline, grounds, lacking, lists, locked, paper, symbolLacking } = yield* paperSources(asked, "CV")
    const { settings } = yield* showSettings({ asOf: paper.day })
    const content: LaunchContent = {
      ...paper,
      recipients: settings.recipients ?? [],
      fields: (settings.fields ?? []).map(({ name }) => name),
      deadline,
      registerBy: asked.deadline,
      last: yield* lastYear(locked),
      wording,
    }
    const units = lists.units.map(({ id, name }) => ({ id, name }))
    return yield* composedLetter<LaunchContent>({
      content,
      put: launchLetter,
      lists: [
        {
          key: "units",
          words: { vi: "Đơn vị được đề nghị đăng ký", en: "Units asked to register" },
          names: units.map(({ name }) => name),
        },
      ],
      lacking: [...lacking, ...symbolLacking, ...(asked.deadline === undefined ? [noDeadline] : [])],
      name: `Phat dong ${paper.campaign}`,
      numbered: { type: "CV", grounds },
      each: units.map((to) => ({ name: to.name, content: { ...content, to } })),
    })
  }),
}

/** How the campaign before went, up to the end of its year; undefined where the register never saw it. */
const lastYear = Effect.fnUntraced(function* ({ campaign, knownAt }: ViewQuery) {
  const year = campaign - 1
  const seen = yield* view(ResultsList, { campaign: year, asOf: `${campaign}-01-31`, knownAt }).pipe(
    Effect.catchTag("NotFound", () => Effect.succeed(undefined)),
  )
  if (seen === undefined) return undefined
  const models = listResults(seen.state)
  const { blocks, totals } = board(seen.state.board, year, seen.asOf)
  if (blocks.length === 0 || totals.models === 0) return undefined
  const units = [...new Set(models.map(({ unitName }) => unitName))]
  const titled = (outcome: string) => models.flatMap((one) => (one.outcome === outcome ? [one.title] : []))
  const figure = (told: number, what: string, list: ReadonlyArray<string>) => ({ told, claim: { what, list } })
  const last: LastYear = {
    year,
    units: figure(units.length, `đơn vị đăng ký năm ${year}`, units),
    models: figure(
      totals.models,
      `mô hình năm ${year}`,
      models.map(({ title }) => title),
    ),
    submitted: figure(totals.submitted, `mô hình có kết quả năm ${year}`, titled("submitted")),
    notScalable: figure(totals.notScalable, `mô hình không nhân rộng được năm ${year}`, titled("notScalable")),
  }
  return last
})

const noDeadline: Words = {
  vi: "Chưa có hạn gửi đăng ký, chỗ đó để trống. Thêm --deadline NGÀY.",
  en: "No day is set by which units register; its place stays empty. Add --deadline DATE.",
}
