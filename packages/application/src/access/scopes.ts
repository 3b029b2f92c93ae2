import type { Words } from "../language/language.ts"

/** What a key can be given: each opens routes, none opens more than its user may do. */
export const scopes = {
  "register:read": { vi: "đọc đơn vị, đợt thi đua, mô hình, văn bản", en: "read units, campaigns, models and papers" },
  "register:write": { vi: "ghi sổ trong phạm vi quyền của người dùng", en: "record what its user has a right to" },
  "events:read": {
    vi: "đọc lịch sử đầy đủ, bằng chứng, xuất dữ liệu",
    en: "read the full history, proofs and exports",
  },
  "imports:write": { vi: "nhập bảng tính", en: "import workbooks" },
  "webhooks:manage": { vi: "đặt nơi nhận thông báo", en: "manage webhooks" },
  "keys:manage": { vi: "cấp, đổi, thu khóa truy cập", en: "issue, rotate and revoke access keys" },
  "access:read": { vi: "xem nhật ký truy cập dữ liệu cá nhân", en: "read the journal of access to personal data" },
} as const satisfies Record<string, Words>

export type Scope = keyof typeof scopes

/** Whether a word is the name of a scope; an older or newer version may have given others. */
export const isScope = (word: string): word is Scope => Object.hasOwn(scopes, word)

/** All of them: what whoever sits at the computer has. */
export const everyScope: ReadonlySet<Scope> = new Set(Object.keys(scopes) as ReadonlyArray<Scope>)
