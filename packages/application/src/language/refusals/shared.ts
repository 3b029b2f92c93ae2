import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Refusals that several aggregates share. */
export const sharedRefusals: WordsFor<SharedRefusal> = {
  CampaignNotOpened: () => ({
    vi: "Đợt thi đua chưa mở. Hãy mở đợt bằng lệnh kheo campaign open.",
    en: "The campaign is not open. Open it with kheo campaign open.",
  }),
  CampaignIsClosed: () => ({
    vi: "Đợt thi đua đã đóng, không nhận thêm. Muốn ghi tiếp, hãy mở lại bằng kheo campaign reopen và nêu lý do.",
    en: "The campaign is closed and takes nothing more. To go on, reopen it with kheo campaign reopen and give the reason.",
  }),
  UnitNotExpected: () => ({
    vi: "Đơn vị không có trong danh sách phải báo cáo của đợt này. Nếu đúng là có, thêm bằng kheo campaign expect.",
    en: "The unit is not on this campaign's list of expected units. If it should be, add it with kheo campaign expect.",
  }),
  UnitTransferredAway: () => ({
    vi: "Trong đợt này đơn vị đã được chuyển sang đơn vị kế thừa hoặc đã kết thúc. Hãy ghi cho đơn vị kế thừa; nếu chuyển nhầm, bỏ việc chuyển bằng kheo campaign undo.",
    en: "In this campaign the unit was transferred to its successor, or closed. Record it with the successor; if the transfer was a mistake, take it back with kheo campaign undo.",
  }),
  PaperFromTheFuture: (refusal) => ({
    vi: `Ngày trên giấy ${day(refusal.occurredAt)} sau ngày ghi sổ ${day(refusal.today)}. Hãy xem lại ngày.`,
    en: `The paper's date ${day(refusal.occurredAt)} is after the day of recording, ${day(refusal.today)}. Check the date.`,
  }),
}
