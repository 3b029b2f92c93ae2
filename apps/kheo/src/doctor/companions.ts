import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Words } from "@kheo/application/language"
import type { Check, Finding } from "./finding.ts"

const name = "companions"

/** Folders beside the register that a copy must not forget, and what each holds. */
const folders: ReadonlyArray<readonly [folder: string, holds: Words]> = [
  ["vault", { vi: "khóa dữ liệu cá nhân", en: "the keys of personal data" }],
  ["attachments", { vi: "tệp đính kèm", en: "attached files" }],
]

/** The folders beside the register that are there: whether they can be read. */
export const companions: Check = {
  name,
  look: ({ folder }) =>
    folders.flatMap(([beside, holds]): ReadonlyArray<Finding> => {
      const where = join(folder, beside)
      if (!existsSync(where)) return []
      if (statSync(where).isDirectory()) return [{ check: name, where, ...counted(readdirSync(where).length, holds) }]
      return [
        {
          check: name,
          level: "problem",
          what: {
            vi: `Nơi giữ ${holds.vi} là một tệp, không phải thư mục.`,
            en: `The place of ${holds.en} is a file, not a folder.`,
          },
          where,
          remedy: {
            vi: "Đổi tên tệp ấy, rồi chép lại thư mục từ bản sao lưu.",
            en: "Rename that file, then copy the folder back from a backup.",
          },
        },
      ]
    }),
}

const counted = (entries: number, holds: Words): Pick<Finding, "level" | "what" | "remedy"> =>
  entries > 0
    ? { level: "ok", what: { vi: `Có thư mục giữ ${holds.vi}.`, en: `The folder of ${holds.en} is there.` } }
    : {
        level: "warning",
        what: { vi: `Thư mục giữ ${holds.vi} trống rỗng.`, en: `The folder of ${holds.en} is empty.` },
        remedy: {
          vi: "Nếu sổ được chép từ máy khác, hãy chép cả thư mục này.",
          en: "If the register was copied from another computer, copy this folder too.",
        },
      }
