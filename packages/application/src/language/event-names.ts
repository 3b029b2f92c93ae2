import type { MovementEvent } from "@kheo/domain/movement"
import type { Language, Words } from "./language.ts"

const mended: Words = { vi: "Sửa", en: "Corrected" }
const undone: Words = { vi: "Bỏ mục đã ghi nhầm", en: "Taken back: it never was" }

/** What each event is called in the field; the compiler names the one that is missing. */
const names: { readonly [Tag in MovementEvent["_tag"]]: Words } = {
  UnitAdded: { vi: "Thêm đơn vị", en: "Unit added" },
  UnitRenamed: { vi: "Đổi tên đơn vị", en: "Unit renamed" },
  UnitReclassified: { vi: "Đổi loại đơn vị", en: "Unit reclassified" },
  UnitMoved: { vi: "Chuyển khối hoặc cấp trên", en: "Unit moved" },
  UnitMerged: { vi: "Sáp nhập đơn vị", en: "Unit merged into another" },
  UnitConsolidated: { vi: "Hợp nhất đơn vị", en: "Units consolidated into a new one" },
  UnitSplit: { vi: "Chia tách đơn vị", en: "Unit split" },
  UnitDissolved: { vi: "Giải thể đơn vị", en: "Unit dissolved" },
  UnitAliasLearned: { vi: "Ghi nhớ tên gọi khác", en: "Alias learned" },
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
  ModelAmended: { vi: "Thay đổi nội dung đăng ký", en: "Registration amended" },
  ModelSurveyed: { vi: "Khảo sát mô hình", en: "Model surveyed" },
  ModelReplicated: { vi: "Được nhân rộng", en: "Replicated by another" },
  ModelRecognised: { vi: "Công nhận", en: "Recognised" },
  ModelDesignated: { vi: "Chọn là tiêu biểu", en: "Designated outstanding" },
  ModelProposedForAward: { vi: "Đề xuất khen thưởng", en: "Proposed for an award" },
  ModelProposalSupplemented: { vi: "Bổ sung hồ sơ đề xuất khen", en: "Dossier of a proposal completed" },
  ModelProposalWithdrawn: { vi: "Rút đề xuất khen thưởng", en: "Award proposal withdrawn" },
  ModelReviewed: { vi: "Thẩm định, bình xét", en: "Proposal reviewed" },
  ModelAwarded: { vi: "Khen thưởng", en: "Awarded" },
  ModelDeclined: { vi: "Không khen thưởng", en: "Award declined" },
  ModelDeferred: { vi: "Tạm hoãn xét khen", en: "Award deferred" },
  ModelAwardRevoked: { vi: "Thu hồi khen thưởng", en: "Award revoked" },
  ModelHoldPlaced: { vi: "Tạm dừng xét khen", en: "Awards put on hold" },
  ModelHoldLifted: { vi: "Hết tạm dừng xét khen", en: "Hold on awards lifted" },
  RuleOverridden: { vi: "Không áp dụng một quy định, theo quyết định", en: "A rule set aside by a decision" },
  ModelWithdrawn: { vi: "Rút mô hình", en: "Model withdrawn" },
  ModelCorrected: mended,
  ModelRetracted: undone,

  UserAdded: { vi: "Thêm người dùng", en: "User added" },
  UserRightsChanged: { vi: "Đổi quyền người dùng", en: "User's rights changed" },
  UserDeactivated: { vi: "Ngừng người dùng", en: "User deactivated" },
  OfficeSettingsChanged: { vi: "Đổi cấu hình văn phòng", en: "Office settings changed" },

  DocumentReceived: { vi: "Vào sổ văn bản", en: "Paper received" },
  DocumentIssued: { vi: "Cấp số văn bản", en: "Paper issued" },
  DocumentSuperseded: { vi: "Văn bản bị thay thế", en: "Paper superseded" },
  DocumentFindingRecorded: { vi: "Kết quả khảo sát, kiểm tra", en: "Finding recorded" },
  DocumentFileAttached: { vi: "Đính kèm tệp", en: "File attached" },
  DocumentCorrected: mended,
  DocumentRetracted: undone,

  PersonErased: { vi: "Xóa dữ liệu cá nhân", en: "Personal data erased" },

  AccessKeyIssued: { vi: "Cấp khóa truy cập", en: "Access key issued" },
  AccessKeyRotated: { vi: "Đổi khóa truy cập", en: "Access key rotated" },
  AccessKeyRevoked: { vi: "Thu hồi khóa truy cập", en: "Access key revoked" },

  ImportUndone: { vi: "Hoàn tác lần nhập", en: "Import undone" },
  ImportCommitted: { vi: "Nhập bảng tính", en: "Workbooks imported" },

  LedgerEpochOpened: { vi: "Mở kỳ sổ mới", en: "New epoch of the register opened" },
  LedgerKeyRotated: { vi: "Đổi khóa ký của sổ", en: "Signing key rotated" },
  LedgerKeyReplaced: { vi: "Thay khóa ký đã mất", en: "Lost signing key replaced" },
}

/** What an event is called, by its name in code. */
export const eventName = (tag: MovementEvent["_tag"], language: Language): string => names[tag][language]
