import type { Refusal } from "@kheo/application"
import { missingInDossier, refusalWords, type Words } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

type ScreenRefusals = { readonly [Tag in Refusal["_tag"]]?: (refusal: Extract<Refusal, { _tag: Tag }>) => Words }

const day = formatLocalDate

/** Refusals whose remedy is another on the screens than on the command line. */
export const screenRefusals: ScreenRefusals = {
  CampaignNotOpened: () => ({
    vi: "Đợt thi đua chưa mở. Hãy nhờ người phụ trách mở đợt rồi ghi lại.",
    en: "The campaign is not open. Have it opened, then write this again.",
  }),
  CampaignIsClosed: () => ({
    vi: "Đợt thi đua đã đóng, không nhận thêm. Muốn ghi tiếp, hãy nhờ người phụ trách mở lại đợt và nêu lý do.",
    en: "The campaign is closed and takes nothing more. To go on, have it reopened with a reason.",
  }),
  UnitNotExpected: () => ({
    vi: "Đơn vị không có trong danh sách phải báo cáo của đợt này. Hãy chọn đơn vị khác, hoặc nhờ người phụ trách thêm vào danh sách.",
    en: "The unit is not on this campaign's list of expected units. Choose another, or have it put on the list.",
  }),
  UnitTransferredAway: () => ({
    vi: "Trong đợt này đơn vị đã chuyển sang đơn vị kế thừa hoặc đã kết thúc. Hãy ghi cho đơn vị kế thừa.",
    en: "In this campaign the unit was transferred to its successor, or closed. Record it with the successor.",
  }),
  ConferenceAlreadyHeld: ({ occurredAt }) => ({
    vi: `Hội nghị tổng kết của đơn vị đã ghi ngày ${day(occurredAt)}. Nếu ghi sai, hãy ghi một lần sửa và nêu lý do.`,
    en: `The unit's closing conference is recorded on ${day(occurredAt)}. If that is wrong, record a correction with its reason.`,
  }),
  ReportAlreadyReceived: ({ occurredAt }) => ({
    vi: `Báo cáo của đơn vị đã ghi nhận ngày ${day(occurredAt)}. Nếu ghi sai, hãy ghi một lần sửa và nêu lý do.`,
    en: `The unit's report is recorded as received on ${day(occurredAt)}. If that is wrong, record a correction with its reason.`,
  }),
  ParticipationFactNotStanding: () => notStanding,
  ModelFactNotStanding: () => notStanding,
  ModelAlreadyRegistered: ({ number, title }) => ({
    vi: `Mô hình “${title}” đã đăng ký rồi, số ${number} của đợt; không ghi thêm. Muốn đổi nội dung, hãy mở mô hình đó và chọn “Bổ sung, sửa đăng ký”.`,
    en: `The model “${title}” is registered already, as no. ${number} of the campaign; nothing was added. To change it, open that model and choose “Amend a registration”.`,
  }),
  ProposalNotStanding: ({ form }) => ({
    vi: `Không có đề xuất “${form}” nào đang còn hiệu lực. Hãy xem lại tên hình thức ở màn hình của mô hình.`,
    en: `No proposal for “${form}” stands. See on the model's screen which form was proposed.`,
  }),
  AlreadyAwarded: ({ decision, form, occurredAt }) => ({
    vi: `Mô hình đã được khen “${form}” theo quyết định ${decision} ngày ${day(occurredAt)}.`,
    en: `The model has “${form}” by decision ${decision} of ${day(occurredAt)}.`,
  }),
  DossierIncomplete: (refusal) => {
    const { en, vi } = missingInDossier(refusal)
    return {
      vi: `Chưa khen được: hồ sơ còn thiếu ${vi}. Hãy ghi giấy đã đến (Ctrl+B ở bảng bình xét) rồi ghi lại.`,
      en: `No award yet: the dossier lacks ${en}. Record what came (Ctrl+B on the review board), then write this again.`,
    }
  },
  HoldForbidsAward: (refusal) => byLaw(refusal),
  AchievementRewarded: (refusal) => byLaw(refusal),
  ProposalNotReviewed: (refusal) => ({
    vi: `Đề xuất “${refusal.form}” chưa được thẩm định, bình xét. Hãy ghi việc bình xét trước.`,
    en: `The proposal for “${refusal.form}” was not reviewed yet. Record the review first.`,
  }),
}

const notStanding: Words = {
  vi: "Mục này không còn trong sổ: có thể đã có người sửa hoặc bỏ. Hãy xem lại rồi ghi.",
  en: "This entry does not stand any more: somebody may have corrected or retracted it. Look again, then write.",
}

/** What is so and its legal basis; how a decision of an authority lets it through is the leader's to record. */
const byLaw = (refusal: Extract<Refusal, { readonly _tag: "HoldForbidsAward" | "AchievementRewarded" }>): Words => {
  const { en, vi } = refusalWords(refusal)
  const [first, second] = [vi.lastIndexOf(" Nếu cấp có thẩm quyền"), en.lastIndexOf(" If an authority")]
  return {
    vi: `${vi.slice(0, first < 0 ? undefined : first)} Nếu cấp có thẩm quyền đã quyết định khác, hãy báo lãnh đạo ghi quyết định đó.`,
    en: `${en.slice(0, second < 0 ? undefined : second)} If an authority decided otherwise, have a leader record that decision.`,
  }
}
