import type { VersionRefusal } from "../../version-refusal.ts"
import type { WordsFor } from "./words-for.ts"

export const versionRefusals: WordsFor<VersionRefusal> = {
  VersionMoved: ({ actual }) => ({
    vi: `Có người đã ghi trước: nay là lần ghi thứ ${actual}. Hãy xem lại rồi làm lại.`,
    en: `Somebody recorded something first: it is at version ${actual} now. Look again, and do it again.`,
  }),
}
