import type { DocumentRefused } from "@kheo/application/documents"
import { plainWords } from "@kheo/application/language"
import { Effect } from "effect"
import { type Failure, trouble } from "../problem/index.ts"

/** Why a document is not made, for a caller who has no command line. */
export const refusal = ({ en, reason, vi }: DocumentRefused): Effect.Effect<never, Failure> => {
  const said = reason === "AlreadyIssued" ? issuedWords({ vi, en }) : { vi, en }
  const plain = plainWords(said)
  const detail = plain.vi === "" || plain.en === "" ? {} : { detail: plain }
  if (reason === "WordingUnreadable") return Effect.fail(trouble("validation", detail))
  return Effect.fail(trouble("state-conflict", { code: codes[reason], ...detail }))
}

const codes = {
  NumbersDisagree: "numbers-disagree",
  NothingToTell: "nothing-to-tell",
  AlreadyIssued: "already-issued",
} as const

/** Its first sentence names the number; the second is about a command line. */
const issuedWords = ({ en, vi }: { readonly vi: string; readonly en: string }) => ({
  vi: `${firstOf(vi)} Ban hành lại thì gửi thêm supersedes.`,
  en: `${firstOf(en)} To issue it anew send supersedes as well.`,
})

const firstOf = (text: string): string => /^.*?\.(?= )/u.exec(text)?.[0] ?? text
