import { numberAndSymbol } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import { DocumentCommand } from "@kheo/domain/document"
import { ModelCommand, ModelId } from "@kheo/domain/model"
import { Result } from "effect"
import { waitingFor } from "../../candidates/index.ts"
import { checked, said } from "../checked.ts"
import type { Answers, FormContext, FormSpec } from "../form-spec.ts"
import { modelOf } from "./about-model.ts"

const other = "other"

/** What the paper is: one that the dossier lacks, or what somebody calls it. */
const nameOf = ({ name, paper }: Answers): string | undefined =>
  typeof paper === "string" && paper.startsWith("=") ? paper.slice(1) : typeof name === "string" ? name : undefined

/** The award form whose dossier it is for; where several wait, that which was chosen. */
const formOf = ({ form }: Answers, context: FormContext): string | undefined =>
  typeof form === "string" ? form : waiting(context)[0]?.form

const waiting = ({ seen = {}, subject }: FormContext) => waitingFor(seen, subject["model"] ?? "")

const same = (text: string): Words => ({ vi: text, en: text })

/** Đính kèm giấy tờ: a file becomes a paper of the register, and completes the dossier of a proposal that waits. */
export const paperFiling: FormSpec = {
  id: "paper-filing",
  title: { vi: "Đính kèm giấy tờ vào hồ sơ khen", en: "Attach a paper to an award dossier" },
  right: "propose",
  fields: [
    {
      name: "file",
      kind: "file",
      label: { vi: "Tệp", en: "File" },
      required: true,
      example: { vi: "C:\\Users\\an\\Desktop\\bien-ban.pdf", en: "C:\\Users\\an\\Desktop\\minutes.pdf" },
    },
    {
      name: "form",
      kind: "choice",
      label: { vi: "Hồ sơ đề nghị", en: "Dossier for" },
      required: true,
      choices: (_, context) => waiting(context).map(({ form }) => ({ value: form, words: same(form) })),
      when: (_, { several }) => several === "yes",
    },
    {
      name: "paper",
      kind: "choice",
      label: { vi: "Là giấy gì", en: "What it is" },
      required: true,
      choices: (answers, context) => {
        const form = formOf(answers, context)
        const lacks = waiting(context).find((one) => one.form === form)?.missingPapers ?? []
        return [
          ...lacks.map((name) => ({ value: `=${name}`, words: same(name) })),
          { value: other, words: { vi: "giấy khác", en: "another" } },
        ]
      },
    },
    {
      name: "name",
      kind: "text",
      label: { vi: "Tên giấy tờ", en: "Its name" },
      required: true,
      example: { vi: "biên bản họp xét", en: "biên bản họp xét" },
      when: ({ paper }) => paper === other,
    },
    {
      name: "issuer",
      kind: "text",
      label: { vi: "Nơi lập", en: "Made by" },
      required: true,
      example: { vi: "UBND xã Mỹ An", en: "UBND xã Mỹ An" },
    },
    {
      name: "number",
      kind: "text",
      label: { vi: "Số, ký hiệu", en: "Number" },
      example: { vi: "12-BB/UBND", en: "12-BB/UBND" },
    },
    {
      name: "written",
      kind: "date",
      label: { vi: "Ngày trên giấy", en: "Day on it" },
      example: { vi: "14/10/2022", en: "14/10/2022" },
    },
    {
      name: "day",
      kind: "date",
      label: { vi: "Ngày nhận", en: "Received on" },
      required: true,
      example: { vi: "18/10/2022", en: "18/10/2022" },
    },
  ],
  focus: "file",
  prefill: (context) => {
    const { register, subject } = context
    const [first] = waiting(context)
    const [lacking] = first?.missingPapers ?? []
    return {
      ...(first === undefined ? {} : { form: first.form }),
      paper: lacking === undefined ? other : `=${lacking}`,
      issuer: modelOf(subject["model"], register)?.unitName,
      day: register.board.asOf,
    }
  },
  build: (answers, context) => {
    const { day, file, issuer, number, written } = answers
    const { register, subject } = context
    const name = nameOf(answers)
    const receipt = said({
      _tag: "ReceiveDocument",
      occurredAt: day,
      basis: "receipt",
      kind: name,
      issuer,
      subject: modelOf(subject["model"], register)?.title,
      outgoing: false,
      campaign: register.board.campaign,
      paperDate: written,
      ...(typeof number === "string" ? numberAndSymbol(number) : {}),
    })
    const supplement = said({
      _tag: "SupplementProposal",
      occurredAt: day,
      basis: "receipt",
      form: formOf(answers, context),
      papers: name === undefined ? undefined : [name],
    })
    const places = { occurredAt: "day", issuer: "issuer", paperDate: "written", number: "number", symbol: "number" }
    const [received, completed] = [
      checked(DocumentCommand, receipt, { ...places, kind: "name", subject: "name" }),
      checked(ModelCommand, supplement, { ...places, papers: "name", form: "form" }),
    ]
    if (Result.isFailure(received)) return Result.fail(received.failure)
    if (Result.isFailure(completed)) return Result.fail(completed.failure)
    if (received.success._tag !== "ReceiveDocument" || completed.success._tag !== "SupplementProposal")
      return Result.fail(["name"])
    if (typeof file !== "string") return Result.fail(["file"])
    return Result.succeed({
      use: "paperFiling",
      path: file,
      model: ModelId.make(subject["model"] ?? ""),
      receipt: received.success,
      supplement: completed.success,
    })
  },
  writes: (answers, context) => {
    const name = nameOf(answers) ?? "…"
    const form = formOf(answers, context) ?? "…"
    return [
      { vi: `Giấy tờ “${name}” vào sổ`, en: `“${name}” is a paper of the register` },
      { vi: "kèm tệp", en: "with its file" },
      { vi: `bổ sung hồ sơ “${form}”`, en: `the dossier for “${form}” has it` },
    ]
  },
  note: () => ({
    vi: "Tệp được giữ nguyên cạnh sổ, nhận ra theo nội dung. Kéo tệp thả vào cửa sổ này là có đường dẫn.",
    en: "The file is kept beside the register, known by its content. Drop it on this window for its path.",
  }),
  blames: {
    FileNotThere: "file",
    AttachmentRefused: "file",
    DocumentAlreadyKnown: "number",
    PaperFromTheFuture: "day",
  },
}
