import type { OpeningRefusal } from "../../campaigns/refusal.ts"
import type { CampaignRefusal } from "@kheo/domain/campaign"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a campaign was refused. */
export const campaignRefusals: WordsFor<Exclude<CampaignRefusal, SharedRefusal> | OpeningRefusal> = {
  CampaignAlreadyOpened: (refusal) => ({
    vi: `Đợt thi đua đã mở (“${refusal.title}”, hạn ${day(refusal.deadline)}) với nội dung khác. Muốn lùi hạn, dùng kheo campaign extend.`,
    en: `The campaign is already open (“${refusal.title}”, deadline ${day(refusal.deadline)}) with other content. To extend the deadline use kheo campaign extend.`,
  }),
  NobodyToExpect: ({ campaign, day: first }) => ({
    vi: `Ngày ${day(first)} trong sổ chưa có đơn vị nào, nên đợt năm ${campaign} không có đơn vị phải báo cáo. Hãy thêm đơn vị có từ ngày đó, hoặc nêu tên các đơn vị phải báo cáo.`,
    en: `No unit of the register exists on ${day(first)}, so the campaign of ${campaign} has nobody to expect. Add units that exist from that day, or name the units to expect.`,
  }),
  CampaignNotClosed: () => ({
    vi: "Đợt thi đua đang mở, không cần mở lại.",
    en: "The campaign is open; there is nothing to reopen.",
  }),
  CampaignAlreadyClosed: (refusal) => ({
    vi: `Đợt thi đua đã đóng ngày ${day(refusal.occurredAt)}. Nếu ghi sai ngày, bỏ bằng kheo campaign undo rồi đóng lại.`,
    en: `The campaign was closed on ${day(refusal.occurredAt)}. If that day is wrong, take it back with kheo campaign undo and close again.`,
  }),
  CampaignTurnBackdated: (refusal) => ({
    vi: `Ngày ${day(refusal.occurredAt)} trước lần đóng hoặc mở gần nhất, ${day(refusal.last)}. Hãy xem lại --date; nếu lần trước ghi sai, bỏ bằng kheo campaign undo.`,
    en: `The day ${day(refusal.occurredAt)} is before the campaign was last opened or closed, ${day(refusal.last)}. Check --date; if the earlier one is wrong, take it back with kheo campaign undo.`,
  }),
  DeadlineNotLater: (refusal) => ({
    vi: `Hạn mới ${day(refusal.deadline)} phải sau hạn hiện nay ${day(refusal.current)}. Hãy xem lại --deadline; nếu lần lùi hạn trước ghi sai, bỏ bằng kheo campaign undo.`,
    en: `The new deadline ${day(refusal.deadline)} must be after the present one, ${day(refusal.current)}. Check --deadline; if an earlier extension is wrong, take it back with kheo campaign undo.`,
  }),
  PeriodReversed: (refusal) => ({
    vi: `Đợt không thể kết thúc (${day(refusal.to)}) trước khi bắt đầu (${day(refusal.from)}). Hãy xem lại --from và --to.`,
    en: `The campaign can't end (${day(refusal.to)}) before it begins (${day(refusal.from)}). Check --from and --to.`,
  }),
  DeadlineBeforeStart: (refusal) => ({
    vi: `Hạn ${day(refusal.deadline)} trước ngày đầu của đợt, ${day(refusal.start)}. Hãy xem lại hạn; nếu đợt bắt đầu sớm hơn, ghi --from và --to.`,
    en: `The deadline ${day(refusal.deadline)} is before the campaign's first day, ${day(refusal.start)}. Check it; if the campaign begins earlier, give --from and --to.`,
  }),
  TransferToItself: () => ({
    vi: "Không chuyển một đơn vị sang chính nó. Hãy chọn đơn vị kế thừa, hoặc bỏ --to-unit nếu đơn vị kết thúc mà không có đơn vị kế thừa.",
    en: "A unit can't be transferred to itself. Name its successor, or leave out --to-unit when it ends without one.",
  }),
  SuccessorTransferredAway: () => ({
    vi: "Đơn vị kế thừa cũng đã được chuyển đi hoặc kết thúc trong đợt này. Hãy chuyển thẳng sang đơn vị đang có.",
    en: "The successor was itself transferred or closed in this campaign. Transfer to the unit that stands today.",
  }),
  DistrictConferencePlanMisdated: (refusal) => ({
    vi: `Ngày định họp ${day(refusal.plannedFor)} trước ngày của giấy, ${day(refusal.occurredAt)}. Hãy xem lại --on và --date.`,
    en: `The planned day ${day(refusal.plannedFor)} is before the paper's own date, ${day(refusal.occurredAt)}. Check --on and --date.`,
  }),
  DistrictConferenceAlreadyHeld: (refusal) => ({
    vi: `Hội nghị tổng kết huyện đã ghi ngày ${day(refusal.occurredAt)}. Nếu ghi sai, bỏ bằng kheo campaign undo rồi ghi lại.`,
    en: `The district conference is recorded on ${day(refusal.occurredAt)}. If that is wrong, take it back with kheo campaign undo and record it again.`,
  }),
  CampaignFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ; có thể đã bỏ rồi. Xem kheo journal.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted; it may be taken back already. See kheo journal.`,
  }),
}
