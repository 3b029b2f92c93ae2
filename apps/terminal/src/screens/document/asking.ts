import type { Words } from "@kheo/application/language"
import { isLocalDate, tidy } from "@kheo/vietnamese"
import type { DocumentKind, DocumentOrder, OfferedDocument } from "../../documents/index.ts"
import { leaveField, readField } from "../../forms/index.ts"
import { readOnlyWords } from "../../permission/index.ts"
import { ask, emptyValue, go, put, type ScreenOf, type State, toast } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"
import { documentFields, firstValues, offeredOf } from "./fields.ts"

type Shown = ScreenOf<"document">

/** One document's screen, its fields as they are at first, and its text asked for. */
export const openDocument = (state: State, offered: OfferedDocument): State => {
  const { folder, offered: all } = state.documents
  const values = firstValues(state, offered)
  const opened = go(
    { ...state, documents: { folder, offered: all } },
    { name: "document", document: offered.name, values, focus: "", errors: {}, top: 0 },
  )
  const screen: Shown = {
    name: "document",
    document: offered.name,
    values,
    focus: documentFields(opened, { document: offered.name })[0]?.name ?? "",
    errors: {},
    top: 0,
  }
  return looking(put(opened, screen), screen)
}

/** Asks for the document's text anew where the fields say something else than it was asked with. */
export const looking = (state: State, screen: Shown): State => {
  const { errors, order } = ordered(state, screen)
  if (order === undefined || Object.keys(errors).length > 0) return state
  const { asked } = state.documents
  return asked !== undefined && same(asked, order)
    ? state
    : { ...state, documents: { ...state.documents, asked: order, saved: undefined } }
}

const same = (one: DocumentOrder, other: DocumentOrder): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What the fields ask for, or what is wrong with them. */
export const ordered = (
  state: State,
  screen: Shown,
): { readonly order: DocumentOrder | undefined; readonly errors: { readonly [field: string]: Words } } => {
  const { register } = state
  const offered = offeredOf(state, screen.document)
  if (register === undefined || offered === undefined) return { order: undefined, errors: {} }
  const fields = documentFields(state, screen)
  const answer = (name: string) => {
    const field = fields.find((one) => one.name === name)
    const value = screen.values[name]
    if (field === undefined || value === undefined) return undefined
    const left = leaveField(field, value, register)
    return readField(field, textOf(left.text), left.picked)
  }
  const day = (name: string) => {
    const said = answer(name)
    return typeof said === "string" && isLocalDate(said) ? said : undefined
  }
  const given = (name: "unit" | "model") => {
    const said = answer(name)
    return typeof said === "string" ? said : undefined
  }
  const typed = (name: string) => tidy(textOf((screen.values[name] ?? emptyValue).text)) !== ""
  const unclear = (["unit", "model"] as const).filter(
    (name) =>
      offered.about.includes(name) && given(name) === undefined && (typed(name) || offered.needs.includes(name)),
  )
  const errors = {
    ...Object.fromEntries(unclear.map((name) => [name, which])),
    ...Object.fromEntries(["asOf", "day"].flatMap((name) => (day(name) === undefined ? [[name, noDay]] : []))),
    ...(offered.dated && typed("deadline") && day("deadline") === undefined ? { deadline: noDay } : {}),
  }
  const wording = answer("wording")
  return {
    errors,
    order: {
      name: offered.name,
      campaign: register.board.campaign,
      asOf: day("asOf"),
      day: day("day"),
      unit: given("unit"),
      model: given("model"),
      deadline: day("deadline"),
      wording: typeof wording === "string" ? wording : undefined,
    },
  }
}

/** Has the document written into its folder, unless a field lacks something. */
export const saveDocument = (state: State, screen: Shown, issue = false, supersedes?: string): State => {
  const { saving } = state.documents
  const { errors, order } = ordered(state, screen)
  if (saving !== undefined || order === undefined) return state
  const folder = textOf((screen.values["folder"] ?? emptyValue).text).trim()
  const wrong = { ...errors, ...(folder === "" ? { folder: nowhere } : {}) }
  const [first] = Object.keys(wrong)
  if (first !== undefined) return put(state, { ...screen, errors: wrong, focus: first })
  const kind = (screen.values["kind"]?.picked ?? "docx") as DocumentKind
  const each = !issue && screen.values["whom"]?.picked === "each"
  const next = put(state, { ...screen, errors: {}, top: 0 })
  const { documents } = next
  return {
    ...next,
    documents: {
      ...documents,
      saved: undefined,
      saving: { order, folder, kind, each, issue, supersedes, replace: false },
    },
  }
}

/** Asks before a number is taken for good; only what is shown can be issued. */
export const issueDocument = (state: State, screen: Shown): State => {
  const why = readOnlyWords(state)
  if (why !== undefined) return toast(state, why, "bad")
  const { looked } = state.documents
  const { order } = ordered(state, screen)
  if (looked?.told.came !== "shown" || order === undefined || !same(looked.order, order))
    return toast(state, unseen, "bad")
  const { number = "", reminds } = looked.told.preview
  return ask(state, {
    title: { vi: `Ban hành văn bản số ${number}?`, en: `Issue the paper as ${number}?` },
    lines: [
      {
        vi: "Lấy số, giữ nguyên tệp trong sổ. Số đã lấy không trả lại được.",
        en: "Takes the number and keeps the file in the register. A number that is taken is not given back.",
      },
      ...(reminds === 0 ? [] : [{ vi: `Ghi đã nhắc ${reminds} đơn vị.`, en: `Records ${reminds} units as reminded.` }]),
    ],
    yes: { vi: "Ban hành", en: "Issue" },
    onYes: (now) => saveDocument(now, screen, true),
  })
}

const which: Words = {
  vi: "Chưa rõ cái nào: dùng ↓ và Enter để chọn trong danh sách, hoặc gõ đúng cả dấu.",
  en: "Not clear which: choose it with ↓ and Enter, or type its name with all marks.",
}

const noDay: Words = { vi: "Chưa phải một ngày. Ví dụ 18/10/2022.", en: "Not a day. For example 18/10/2022." }

const nowhere: Words = { vi: "Chưa điền thư mục.", en: "No folder was given." }

const unseen: Words = {
  vi: "Chưa lập được văn bản này, nên chưa ban hành được. Xem lý do trên màn hình.",
  en: "The paper is not made yet, so it can't be issued. See on the screen why.",
}
