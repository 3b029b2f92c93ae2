import type { ModelRefusal } from "@kheo/domain/model"
import { formatLocalDate as day } from "@kheo/vietnamese"
import { awardRefusals } from "./model-awards.ts"
import { storyRefusals } from "./model-story.ts"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a model was refused. */
export const modelRefusals: WordsFor<Exclude<ModelRefusal, SharedRefusal>> = {
  ModelNotRegistered: () => ({
    vi: "Mô hình này chưa đăng ký trong đợt. Hãy đăng ký trước, hoặc sửa tên cho đúng mô hình đã đăng ký.",
    en: "This model is not registered in the campaign. Register it first, or mend the title to that of a registered one.",
  }),
  ModelAlreadyRegistered: (refusal) => ({
    vi: `Mô hình “${refusal.title}” đã đăng ký rồi, số ${refusal.number} của đợt; không ghi thêm. Muốn đổi nội dung, dùng kheo model amend hoặc kheo model correct.`,
    en: `The model “${refusal.title}” is registered already, as no. ${refusal.number} of the campaign; nothing was added. To change it, use kheo model amend or kheo model correct.`,
  }),
  ModelIsWithdrawn: () => ({
    vi: "Mô hình đã rút, không ghi thêm được.",
    en: "The model was withdrawn; nothing more can be recorded on it.",
  }),
  ModelWithoutTitle: () => ({ vi: "Mô hình phải có tên.", en: "A model needs a title." }),
  IndividualWithoutName: () => ({
    vi: "Mô hình của cá nhân phải có họ tên người thực hiện.",
    en: "A model held by an individual needs that person's name.",
  }),
  ...storyRefusals,
  OutcomeAlreadyReported: (refusal) => {
    const what =
      refusal.outcome === "submitted"
        ? ["đã báo cáo kết quả", "reported"]
        : ["không nhân rộng được", "reported as not scalable"]
    return {
      vi: `Mô hình đã ghi “${what[0]}” ngày ${day(refusal.occurredAt)}. Muốn đổi, hãy ghi một lần sửa và nêu lý do.`,
      en: `The model was ${what[1]} on ${day(refusal.occurredAt)}. To change that, record a correction with its reason.`,
    }
  },
  ModelIsNotScalable: (refusal) => ({
    vi: `Mô hình đã báo cáo là không nhân rộng được (${day(refusal.occurredAt)}), không đề xuất khen thưởng được.`,
    en: `The model was reported as not scalable (${day(refusal.occurredAt)}) and can't be proposed for an award.`,
  }),
  ProposalStands: (refusal) => ({
    vi: `Mô hình đang được đề xuất “${refusal.form}”. Hãy rút đề xuất trước.`,
    en: `The model stands proposed for “${refusal.form}”. Withdraw the proposal first.`,
  }),
  AlreadyProposed: (refusal) => ({
    vi: `Mô hình đã được đề xuất “${refusal.form}” ngày ${day(refusal.occurredAt)} với nội dung khác. Muốn đổi, hãy ghi một lần sửa.`,
    en: `The model was proposed for “${refusal.form}” on ${day(refusal.occurredAt)} with other content. To change that, record a correction.`,
  }),
  ProposalNotStanding: (refusal) => ({
    vi: `Không có đề xuất “${refusal.form}” nào đang còn hiệu lực. Xem tên hình thức đã đề xuất bằng kheo model show; nếu chưa đề xuất, ghi bằng kheo model propose.`,
    en: `No proposal for “${refusal.form}” stands. See which form was proposed with kheo model show; if none was, record it with kheo model propose.`,
  }),
  ...awardRefusals,
  LaterFactsStand: () => ({
    vi: "Không sửa hoặc bỏ được mục này khi kết quả, đề xuất hay quyết định ghi sau còn dựa vào đó. Hãy bỏ những mục sau trước.",
    en: "This can't be changed or retracted while later results, proposals or decisions rest on it. Retract those first.",
  }),
  ModelFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted.`,
  }),
}
