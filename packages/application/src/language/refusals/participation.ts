import type { ParticipationRefusal } from "@kheo/domain/participation"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a unit's part in a campaign was refused. */
export const participationRefusals: WordsFor<Exclude<ParticipationRefusal, SharedRefusal>> = {
  ConferenceAlreadyHeld: (refusal) => ({
    vi: `Hội nghị tổng kết của đơn vị đã ghi ngày ${day(refusal.occurredAt)}. Nếu ghi sai, sửa bằng kheo conference correct và nêu lý do.`,
    en: `The unit's closing conference is recorded on ${day(refusal.occurredAt)}. If that is wrong, put it right with kheo conference correct and a reason.`,
  }),
  ReportAlreadyReceived: (refusal) => ({
    vi: `Báo cáo của đơn vị đã ghi nhận ngày ${day(refusal.occurredAt)}. Nếu ghi sai, sửa bằng kheo report correct và nêu lý do.`,
    en: `The unit's report is recorded as received on ${day(refusal.occurredAt)}. If that is wrong, put it right with kheo report correct and a reason.`,
  }),
  ParticipationFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted.`,
  }),
}
