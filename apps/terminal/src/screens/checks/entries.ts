import type { Words } from "@kheo/application/language"
import type { Line } from "../../list/index.ts"
import { brokenWords, type Work } from "../../ledger/index.ts"
import { type State, toast } from "../../state/index.ts"

/** Something that can be done to the ledger as a whole. */
export interface CheckEntry extends Line {
  readonly key: Work
  readonly words: Words
}

/** What the screen offers, in the order of its list. */
export const checkEntries: ReadonlyArray<CheckEntry> = [
  { key: "verify", words: { vi: "Kiểm tra toàn bộ sổ", en: "Verify the whole register" } },
  { key: "sign", words: { vi: "Ký bản ghi đối chiếu bây giờ", en: "Sign a checkpoint now" } },
  { key: "backUp", words: { vi: "Sao lưu sổ bây giờ", en: "Back the register up now" } },
]

/** Begins one of them, unless another is under way; what was found altered is never signed. */
export const begin = (state: State, work: Work): State => {
  const { checks } = state
  if (checks.working !== undefined) return state
  const why = work === "sign" ? brokenWords(checks.verdict) : undefined
  if (why !== undefined) return toast(state, why, "bad")
  return { ...state, checks: { ...checks, working: work, said: undefined } }
}
