import type { MovementEvent } from "@kheo/domain/movement"
import type { Language, Words } from "./language.ts"

const mended: Words = { vi: "Sửa", en: "Corrected" }
const undone: Words = { vi: "Bỏ mục đã ghi nhầm", en: "Taken back: it never was" }

/** What each event is called in the field; the compiler names the one that is missing. */
const names: { readonly [Tag in MovementEvent["_tag"]]: Words } = {
  UnitAdded: { vi: "Thêm đơn vị", en: "Unit added" },
  UnitCorrected: mended,
  UnitRetracted: undone,

  CampaignOpened: { vi: "Mở đợt thi đua", en: "Campaign opened" },
  CampaignDeadlineExtended: { vi: "Lùi hạn báo cáo", en: "Deadline extended" },
  CampaignUnitExpected: { vi: "Thêm đơn vị phải báo cáo", en: "Unit expected" },
  CampaignUnitTransferred: { vi: "Chuyển đơn vị trong đợt", en: "Unit transferred" },
  CampaignDistrictConferencePlanned: { vi: "Định ngày hội nghị tổng kết huyện", en: "District conference planned" },
  CampaignDistrictConferenceHeld: { vi: "Hội nghị tổng kết huyện", en: "District conference held" },
  CampaignClosed: { vi: "Đóng đợt thi đua", en: "Campaign closed" },
  CampaignReopened: { vi: "Mở lại đợt thi đua", en: "Campaign reopened" },
  CampaignCorrected: mended,
  CampaignRetracted: undone,

  ParticipationConferenceHeld: { vi: "Hội nghị tổng kết", en: "Closing conference held" },
  ParticipationReportReceived: { vi: "Nhận báo cáo tổng kết", en: "Closing report received" },
  ParticipationReminderIssued: { vi: "Nhắc đơn vị", en: "Unit reminded" },
  ParticipationCorrected: mended,
  ParticipationRetracted: undone,

  ModelRegistered: { vi: "Đăng ký mô hình", en: "Model registered" },
  ModelSubmitted: { vi: "Báo cáo kết quả", en: "Results submitted" },
  ModelReportedNotScalable: { vi: "Báo cáo không nhân rộng được", en: "Reported as not scalable" },
  ModelProposedForAward: { vi: "Đề xuất khen thưởng", en: "Proposed for an award" },
  ModelProposalWithdrawn: { vi: "Rút đề xuất khen thưởng", en: "Award proposal withdrawn" },
  ModelWithdrawn: { vi: "Rút mô hình", en: "Model withdrawn" },
  ModelCorrected: mended,
  ModelRetracted: undone,

  UserAdded: { vi: "Thêm người dùng", en: "User added" },

  ImportCommitted: { vi: "Nhập bảng tính", en: "Workbooks imported" },
}

/** What an event is called, by its name in code. */
export const eventName = (tag: MovementEvent["_tag"], language: Language): string => names[tag][language]
