import type { HistoryEntry } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import type { Ask } from "../state/index.ts"

/** What became of a command. */
export type Answer =
  /** Written, or known already: `events` is 0 when the register had it. */
  | {
      readonly kind: "done"
      readonly events: number
      readonly model?: ModelId | undefined
      readonly unit?: UnitId | undefined
    }
  /** Nothing was written yet: what would be is told first, and agreed to by another ask. */
  | { readonly kind: "question"; readonly title: Words; readonly lines: ReadonlyArray<Words>; readonly agreed: Ask }
  /** Nothing was written; `refusal` is the domain's tag, by which a form finds the field. */
  | { readonly kind: "refused"; readonly words: Words; readonly refusal: string }
  /** Nothing was written, because somebody wrote first; what the stream holds now, the newest last. */
  | { readonly kind: "conflict"; readonly words: Words; readonly theirs: ReadonlyArray<HistoryEntry> }
  /** Nothing was written, and nothing can be. */
  | { readonly kind: "readOnly"; readonly words: Words }
  /** It may have been written or not; asked again under its id, the register knows. */
  | { readonly kind: "unknown"; readonly words: Words }
