import type { Words } from "@kheo/application/language"
import type { SheetKind } from "@kheo/importer"

/** What each kind of sheet is called where people read of it. */
export const sheetKindWords: Readonly<Record<SheetKind, Words>> = {
  roster: { vi: "danh sách đơn vị", en: "roster" },
  registration: { vi: "danh sách đăng ký", en: "registrations" },
  conference: { vi: "hội nghị tổng kết", en: "conferences" },
  results: { vi: "kết quả thực hiện", en: "results annex" },
  proposal: { vi: "đề xuất khen thưởng", en: "award proposals" },
}
