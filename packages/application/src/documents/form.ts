import { formDocument, type FormContent, formWorkbook } from "@kheo/documents"
import { type FormKind, formKinds } from "@kheo/documents/marker"
import { Effect } from "effect"
import type { Words } from "../language/index.ts"
import { today } from "../today.ts"
import type { Composed, Document, DocumentFormat } from "./document.ts"
import { contentFor, formSources, unitFor } from "./form-sources.ts"

const words: { readonly [Kind in FormKind]: Words } = {
  annex: { vi: "Mẫu danh sách kết quả thực hiện mô hình", en: "Form for the results of models" },
  registration: { vi: "Mẫu đăng ký mô hình", en: "Form for registering models" },
  proposals: { vi: "Mẫu đề xuất khen thưởng", en: "Form for award proposals" },
  conferences: { vi: "Mẫu danh sách hội nghị tổng kết", en: "Form for closing conferences" },
  roster: { vi: "Mẫu danh sách đơn vị", en: "Form for the roster of units" },
}

/** The forms that units fill in and send back: blank, or one unit's own with its models; `each` has every unit's. */
export const formDocuments: ReadonlyArray<Document> = formKinds.map((kind) => ({
  name: `${kind}-form`,
  words: words[kind],
  needs: [],
  takes: ["unit"],
  formats: ["xlsx", "docx"],
  issued: false,
  compose: Effect.fn("formDocument")(function* ({ query, unit }) {
    const sources = yield* formSources(query.campaign, query.asOf)
    const one = unit === undefined ? undefined : yield* unitFor(sources, unit)
    const content = contentFor(sources, kind, one)
    const { asOf, position, root } = sources
    const composed: Composed = {
      campaign: query.campaign,
      asOf,
      day: yield* today,
      position,
      root,
      number: undefined,
      name: [words[kind].vi, one?.name].flatMap((part) => part ?? []).join(" - "),
      lists: [
        {
          key: "models",
          words: { vi: "Mô hình điền sẵn", en: "Models filled in" },
          names: content.models.map(({ title }) => title),
        },
      ],
      lacking: [],
      preview: () => content.models.map(({ title }, index) => `${index + 1}. ${title}`),
      bytes: writing(content),
      each: sources.units.map((its) => ({ name: its.name, bytes: writing(contentFor(sources, kind, its)) })),
      issuing: undefined,
    }
    return composed
  }),
}))

const writing = (content: FormContent) => (format: DocumentFormat) =>
  format === "docx" ? formDocument(content) : formWorkbook(content)
