import type { DocumentKind } from "../../documents/index.ts"
import type { FieldSpec } from "../../forms/index.ts"
import { mannerOf } from "../../forms/index.ts"
import type { FormState, ScreenOf, State } from "../../state/index.ts"
import { fieldOf } from "../../text-field/index.ts"
import { formatLocalDate } from "@kheo/vietnamese"
import { chosenModel, chosenUnitOf } from "./about.ts"
import type { OfferedDocument } from "../../documents/index.ts"

type Values = FormState["values"]

const unit: FieldSpec = { name: "unit", kind: "unit", label: { vi: "Đơn vị", en: "Unit" } }
const model: FieldSpec = { name: "model", kind: "model", label: { vi: "Mô hình", en: "Model" } }
const asOf: FieldSpec = {
  name: "asOf",
  kind: "date",
  label: { vi: "Số liệu đến", en: "As of" },
  required: true,
  example: { vi: "18/10/2022", en: "18/10/2022" },
}
const day: FieldSpec = {
  name: "day",
  kind: "date",
  label: { vi: "Ngày văn bản", en: "Day on it" },
  required: true,
  example: { vi: "19/10/2022", en: "19/10/2022" },
}
const deadline: FieldSpec = {
  name: "deadline",
  kind: "date",
  label: { vi: "Hạn đăng ký", en: "Register by" },
  example: { vi: "31/3/2023", en: "31/3/2023" },
}
const wording: FieldSpec = { name: "wording", kind: "file", label: { vi: "Tệp lời văn", en: "Wording file" } }
const folder: FieldSpec = {
  name: "folder",
  kind: "file",
  label: { vi: "Ghi vào", en: "Into" },
  required: true,
}

const kindWords: { readonly [Kind in DocumentKind]: NonNullable<FieldSpec["options"]>[number] } = {
  docx: { value: "docx", words: { vi: "Word", en: "Word" } },
  pdf: { value: "pdf", words: { vi: "Word và PDF", en: "Word and PDF" } },
  xlsx: { value: "xlsx", words: { vi: "Excel", en: "Excel" } },
}

/** What is offered under a name. */
export const offeredOf = ({ documents }: State, name: string): OfferedDocument | undefined =>
  documents.offered?.find((one) => one.name === name)

/** The fields that this document asks with, in their order. */
export const documentFields = (state: State, { document }: Pick<ScreenOf<"document">, "document">) => {
  const offered = offeredOf(state, document)
  if (offered === undefined) return []
  const { about, dated, kinds, needs, worded } = offered
  const required = (field: FieldSpec, name: "unit" | "model"): FieldSpec =>
    needs.includes(name) ? { ...field, required: true } : field
  const { each = 0 } = state.documents
  const whom: FieldSpec = {
    name: "whom",
    kind: "choice",
    label: { vi: "Cho", en: "For" },
    options: [
      { value: "all", words: { vi: "tất cả", en: "all" } },
      { value: "each", words: { vi: `mỗi nơi một tệp (${each})`, en: `a file for each (${each})` } },
    ],
  }
  return [
    ...(about.includes("unit") ? [required(unit, "unit")] : []),
    ...(about.includes("model") ? [required(model, "model")] : []),
    asOf,
    day,
    ...(dated ? [deadline] : []),
    ...(worded ? [wording] : []),
    ...(each > 0 ? [whom] : []),
    ...(kinds.length > 1
      ? [
          {
            name: "kind",
            kind: "choice",
            label: { vi: "Dạng tệp", en: "File" },
            options: kinds.map((kind) => kindWords[kind]),
          } satisfies FieldSpec,
        ]
      : []),
    folder,
  ] satisfies ReadonlyArray<FieldSpec>
}

/** What stands in the fields at first: the day that is looked at, today, and what was chosen before. */
export const firstValues = (state: State, { about, kinds }: OfferedDocument): Values => {
  const empty = { text: fieldOf("") }
  const shown = state.register?.board.asOf
  const chosen = {
    unit: about.includes("unit") ? chosenUnitOf(state) : undefined,
    model: about.includes("model") ? chosenModel(state) : undefined,
  }
  const picked = (one: { readonly id: string; readonly name: string } | undefined) =>
    one === undefined ? empty : { text: fieldOf(one.name), picked: one.id }
  return {
    unit: picked(chosen.unit),
    model: picked(chosen.model),
    asOf: { text: fieldOf(shown === undefined ? "" : formatLocalDate(shown)) },
    day: { text: fieldOf(shown === undefined ? "" : formatLocalDate(shown)) },
    deadline: empty,
    wording: empty,
    whom: { ...empty, picked: "all" },
    kind: { ...empty, picked: kinds[0] },
    folder: { text: fieldOf(state.documents.folder ?? "", mannerOf(folder)) },
  }
}
