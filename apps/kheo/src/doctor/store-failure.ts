import { problemWords } from "@kheo/application/language"
import { StoreUnavailable } from "@kheo/event-store"
import type { Finding, Place } from "./finding.ts"

/** The finding of a check that could not look: the register's own words for why, else what the system said. */
export const storeFailure = (check: string, { file }: Place, cause: unknown): Finding => {
  if (cause instanceof StoreUnavailable)
    return { check, level: "problem", what: problemWords(cause), where: cause.path }
  const detail = cause instanceof Error ? cause.message : String(cause)
  return {
    check,
    level: "problem",
    what: { vi: `Không kiểm tra được: ${detail}.`, en: `This could not be checked: ${detail}.` },
    where: file,
    remedy: {
      vi: "Hãy sao chép cả thư mục dữ liệu sang nơi khác trước khi làm gì thêm, rồi chạy kheo verify.",
      en: "Copy the whole data folder elsewhere before doing anything else, then run kheo verify.",
    },
  }
}
