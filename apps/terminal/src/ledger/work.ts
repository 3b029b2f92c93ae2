import { signCheckpoint } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import type { KeptCheckpoint } from "@kheo/event-store"
import { formatNumber } from "@kheo/vietnamese"
import { Effect } from "effect"
import { screenWords } from "../problems/index.ts"
import type { LedgerVerdict, Outcome } from "./ledger-port.ts"

/** One of the things that are done to the ledger as a whole; one at a time. */
export type Work = "verify" | "sign" | "backUp"

/** What the screen of checks knows. */
export interface Checks {
  readonly working?: Work | undefined
  readonly progress?: { readonly seen: number; readonly of: number } | undefined
  readonly verdict?: LedgerVerdict | undefined
  readonly last?: KeptCheckpoint | undefined
  /** What the last signing or backup came to. */
  readonly said?: Outcome | undefined
}

/** Signs the head as it is now; a failure is an answer in words. */
export const signNow = signCheckpoint().pipe(
  Effect.map(({ position }) => ({
    good: true,
    words: {
      vi: `Đã ký bản ghi đối chiếu tại sự kiện ${formatNumber(position)}. Nên in hoặc gửi ra ngoài: kheo checkpoint.`,
      en: `A checkpoint was signed at event ${formatNumber(position)}. Print it or send it out: kheo checkpoint.`,
    },
  })),
  Effect.catch((problem: Problem) => Effect.succeed({ good: false, words: screenWords(problem) })),
)
