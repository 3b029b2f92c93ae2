import type { CampaignRefusal } from "@kheo/domain/campaign"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a campaign was refused. */
export const campaignRefusals: WordsFor<Exclude<CampaignRefusal, SharedRefusal>> = {
  CampaignAlreadyOpened: (refusal) => ({
    vi: `Đợt thi đua đã mở (“${refusal.title}”, hạn ${day(refusal.deadline)}) với nội dung khác. Muốn lùi hạn, dùng kheo campaign extend.`,
    en: `The campaign is already open (“${refusal.title}”, deadline ${day(refusal.deadline)}) with other content. To extend the deadline use kheo campaign extend.`,
  }),
  CampaignNotClosed: () => ({
    vi: "Đợt thi đua đang mở, không cần mở lại.",
    en: "The campaign is open; there is nothing to reopen.",
  }),
  DeadlineNotLater: (refusal) => ({
    vi: `Hạn mới ${day(refusal.deadline)} phải sau hạn hiện nay ${day(refusal.current)}.`,
    en: `The new deadline ${day(refusal.deadline)} must be after the present one, ${day(refusal.current)}.`,
  }),
  CampaignFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted.`,
  }),
}
