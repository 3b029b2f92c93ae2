import type { UnitRefusal } from "@kheo/domain/unit"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a unit was refused. */
export const unitRefusals: WordsFor<Exclude<UnitRefusal, SharedRefusal>> = {
  UnitAlreadyAdded: (refusal) => ({
    vi: `Đơn vị này đã có với tên “${refusal.name}”. Muốn đổi, hãy ghi một lần sửa.`,
    en: `This unit is known already as “${refusal.name}”. To change it, record a correction.`,
  }),
  UnitFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted.`,
  }),
}
