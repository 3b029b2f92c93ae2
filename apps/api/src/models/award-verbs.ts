import { usualPapersMissing } from "@kheo/application"
import { usualPapersWords } from "@kheo/application/language"
import { type ModelCommand, ModelId } from "@kheo/domain/model"
import { Effect } from "effect"
import type { Verb } from "../command/index.ts"

/** What is asked of a model's proposals, each of which its award form names. */
export const awardVerbs: ReadonlyArray<Verb<ModelCommand>> = [
  {
    path: "propose",
    command: "ProposeForAward",
    summary: { vi: "Đề nghị khen thưởng", en: "Propose a model for an award" },
    example: {
      form: "Giấy khen",
      level: "huyện",
      summary: "Tuyến đường hoa dài 2 km",
      papers: ["Báo cáo thành tích"],
      occurredAt: "2022-11-05",
    },
  },
  {
    path: "supplement",
    command: "SupplementProposal",
    summary: { vi: "Bổ sung hồ sơ đề nghị", en: "Complete a proposal's dossier" },
    example: { form: "Giấy khen", papers: ["Biên bản bình xét"], occurredAt: "2022-11-08" },
  },
  {
    path: "review",
    command: "ReviewProposal",
    summary: { vi: "Ghi ý kiến thẩm định", en: "Record a review of a proposal" },
    example: { form: "Giấy khen", verdict: "for", by: "Ban Chỉ đạo", score: 8.5, occurredAt: "2022-11-15" },
  },
  {
    path: "defer",
    command: "DeferAward",
    summary: { vi: "Để lại, quyết định sau", en: "Put a decision off" },
    example: { form: "Giấy khen", reason: "Chờ bổ sung hồ sơ", occurredAt: "2022-11-18" },
  },
  {
    path: "award",
    command: "GrantAward",
    summary: { vi: "Ghi quyết định khen thưởng", en: "Record that the award was granted" },
    example: {
      form: "Giấy khen",
      decision: "123-QĐ/UBND",
      authority: "Chủ tịch UBND huyện",
      amount: 1_000_000,
      occurredAt: "2022-12-10",
    },
    warns: (id, { form }, position) =>
      Effect.map(usualPapersMissing(ModelId.make(id), String(form), position), usualPapersWords),
  },
  {
    path: "decline",
    command: "DeclineAward",
    summary: { vi: "Ghi không khen, kèm lý do", en: "Record that the award was declined, and why" },
    example: { form: "Bằng khen", reason: "Chưa đủ tiêu chuẩn", occurredAt: "2022-12-10" },
  },
  {
    path: "revoke",
    command: "RevokeAward",
    summary: { vi: "Ghi quyết định hủy khen thưởng", en: "Record that the award was taken back" },
    example: { form: "Giấy khen", reason: "Khai sai thành tích", decision: "5-QĐ/UBND", occurredAt: "2022-12-20" },
  },
  {
    path: "withdraw-proposal",
    command: "WithdrawProposal",
    summary: { vi: "Rút đề nghị khen thưởng", en: "Withdraw a proposal" },
    example: { form: "Bằng khen", reason: "Đơn vị xin rút", occurredAt: "2022-11-16" },
  },
]
