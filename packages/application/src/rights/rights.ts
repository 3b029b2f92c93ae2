import type { Role } from "@kheo/domain/office"
import type { Words } from "../language/language.ts"

/** A right: which roles have it, and whether it ends at one's own unit. */
export interface Right {
  readonly roles: ReadonlyArray<Role>
  readonly words: Words
  /** Nobody reviews or decides on what their own unit proposes, whatever their role. */
  readonly neverOwn?: true
}

/** Every right there is. An auditor has none of them: reading needs no right. A unit's contact has its rights for that unit only. */
export const rights = {
  units: { roles: ["clerk", "administrator"], words: { vi: "sửa danh sách đơn vị", en: "change the roster of units" } },
  campaign: {
    roles: ["clerk", "leader", "administrator"],
    words: { vi: "mở, lùi hạn, đóng đợt thi đua", en: "open, extend and close campaigns" },
  },
  register: {
    roles: ["clerk", "unit-contact", "administrator"],
    words: { vi: "đăng ký và bổ sung mô hình", en: "register and amend models" },
  },
  report: {
    roles: ["clerk", "unit-contact", "administrator"],
    words: { vi: "báo cáo hội nghị và kết quả mô hình", en: "report conferences and results" },
  },
  record: {
    roles: ["clerk", "administrator"],
    words: { vi: "ghi việc khác về đơn vị và mô hình", en: "record other facts about units and models" },
  },
  propose: {
    roles: ["clerk", "administrator"],
    words: { vi: "lập và rút đề xuất khen thưởng", en: "propose awards and withdraw proposals" },
  },
  review: {
    roles: ["reviewer", "leader", "administrator"],
    words: { vi: "thẩm định đề xuất khen thưởng", en: "review award proposals" },
    neverOwn: true,
  },
  decide: {
    roles: ["leader", "administrator"],
    words: { vi: "quyết định công nhận và khen thưởng", en: "decide on recognition and awards" },
    neverOwn: true,
  },
  mend: { roles: ["clerk", "administrator"], words: { vi: "sửa, bỏ mục đã ghi", en: "correct and retract entries" } },
  papers: {
    roles: ["clerk", "leader", "administrator"],
    words: { vi: "vào sổ và cấp số văn bản", en: "keep papers and give them numbers" },
  },
  import: { roles: ["clerk", "administrator"], words: { vi: "nhập bảng tính", en: "import workbooks" } },
  office: {
    roles: ["administrator"],
    words: { vi: "đổi cấu hình và quyền của người dùng", en: "change the settings and users' rights" },
  },
  erase: {
    roles: ["administrator"],
    words: { vi: "xóa dữ liệu cá nhân", en: "erase personal data" },
  },
} as const satisfies Record<string, Right>
export type RightName = keyof typeof rights

/** The right as one entry of the table, whatever its own fields. */
export const rightOf = (name: RightName): Right => rights[name]

/** What a role is called; `staff` is the older word for a clerk. */
export const roleWords: { readonly [R in Role]: Words } = {
  administrator: { vi: "quản trị", en: "administrator" },
  leader: { vi: "lãnh đạo", en: "leader" },
  reviewer: { vi: "người thẩm định", en: "reviewer" },
  clerk: { vi: "văn thư", en: "clerk" },
  "unit-contact": { vi: "đầu mối đơn vị", en: "unit contact" },
  auditor: { vi: "người kiểm tra", en: "auditor" },
  staff: { vi: "văn thư", en: "clerk" },
}

/** Whether a role has a right. */
export const hasRight = (role: Role, right: RightName): boolean =>
  rightOf(right).roles.includes(role === "staff" ? "clerk" : role)
