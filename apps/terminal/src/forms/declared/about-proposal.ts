import { formatLocalDate } from "@kheo/vietnamese"
import type { Result } from "effect"
import { candidateOf } from "../../candidates/index.ts"
import type { SingleAsk } from "../../state/index.ts"
import type { Answers, FieldSpec, FormContext, FormSpec } from "../form-spec.ts"
import { askModel, modelTitle } from "./about-model.ts"

/** The day of a decision, an opinion or a paper about a proposal. */
export const onDay: FieldSpec = {
  name: "day",
  kind: "date",
  label: { vi: "Ngày", en: "Day" },
  required: true,
  example: { vi: "25/10/2022", en: "25/10/2022" },
}

/** Who decides, as the decision says. */
export const authorityField: FieldSpec = {
  name: "authority",
  kind: "text",
  label: { vi: "Cấp quyết định", en: "Authority" },
  example: { vi: "Chủ tịch UBND huyện", en: "Chủ tịch UBND huyện" },
}

/** The number of a decision. */
export const decisionField: FieldSpec = {
  name: "decision",
  kind: "text",
  label: { vi: "Số quyết định", en: "Decision no." },
  required: true,
  example: { vi: "1520/QĐ-UBND", en: "1520/QĐ-UBND" },
}

/** A command about the proposal that the form was opened on, checked. */
export const askProposal = (
  { subject }: FormContext,
  day: Answers[string],
  command: object,
): Result.Result<SingleAsk, ReadonlyArray<string>> => {
  const fields = Object.fromEntries(Object.keys(command).map((name) => [name, name]))
  return askModel(
    subject["model"],
    { occurredAt: day, basis: "paper", form: subject["form"], ...command },
    { ...fields, occurredAt: "day" },
  )
}

/** What the proposal is called: “Giấy khen” for “Thùng gạo nghĩa tình”. */
export const proposalName = ({ register, subject }: FormContext): { readonly vi: string; readonly en: string } => {
  const title = modelTitle(subject["model"], register)
  return { vi: `“${subject["form"] ?? ""}” cho ${title}`, en: `“${subject["form"] ?? ""}” for ${title}` }
}

const candidateIn = ({ seen = {}, subject }: FormContext) =>
  candidateOf(seen, subject["model"] ?? "", subject["form"] ?? "")

/** The papers that the dossier lacks, as far as the board was read. */
export const lackingIn = (context: FormContext): ReadonlyArray<string> => candidateIn(context)?.missingPapers ?? []

/** Those of them that are only usual, and hold no award up. */
export const lackingUsual = (context: FormContext): ReadonlyArray<string> => candidateIn(context)?.missingUsual ?? []

/** Whether the summary of achievements is among what it lacks. */
export const lacksSummary = (context: FormContext): boolean => candidateIn(context)?.missingSummary ?? false

/** A day as people write it; dots while it is none. */
export const dayOf = (day: Answers[string]): string =>
  typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatLocalDate(day) : "…"

/** Refusals that belong to a field of every form about a proposal. */
export const blamesProposal: NonNullable<FormSpec["blames"]> = { PaperFromTheFuture: "day" }
