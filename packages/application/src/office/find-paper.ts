import { type DocumentId, label, numberKey } from "@kheo/domain/document"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { NotFound, Refused } from "../refused.ts"
import { everyPaper, type ListedPaper } from "./papers.ts"

/** The paper that an id, or a number such as `51-CV/BCĐ` or `Số 51-CV/BCĐ`, names. */
export const findPaper = Effect.fn("findPaper")(function* (text: string) {
  const { papers } = yield* everyPaper({ asOf: "9999-12-31" })
  const found = papers.find(({ id }) => id === text.trim())
  if (found !== undefined) return found.id satisfies DocumentId
  const wanted = labelKey(text.replace(/^\s*số\s*:?\s*/iu, ""))
  const named = papers.filter((paper) => paper.label !== "" && labelKey(paper.label) === wanted)
  const [only, ...others] = named
  if (only === undefined) return yield* new NotFound({ what: "paper", name: text })
  if (others.length > 0)
    return yield* new Refused({ refusal: { _tag: "PaperAmbiguous", name: text, papers: named.map(toldOf) } })
  return only.id
})

const labelKey = (text: string): string => {
  const [number = "", ...symbol] = text.trim().split("-")
  return toneKey(label({ number: numberKey(number), symbol: symbol.join("-") }))
}

const toldOf = ({ id, label, subject }: ListedPaper) => ({ id, label, subject })
