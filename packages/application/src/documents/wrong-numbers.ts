import { type Disagreement, disagreements, type Letter, type ListPaper, sentencesOf, toldIn } from "@kheo/documents"
import { Effect } from "effect"
import { DocumentRefused } from "./refused.ts"

/** Refuses a paper that says otherwise than the register's lists have it; every number is named with its list. */
export const agreeing = <Paper extends Letter | ListPaper>(paper: Paper): Effect.Effect<Paper, DocumentRefused> => {
  const found = disagreements(
    toldIn("paragraphs" in paper ? paper : { paragraphs: sentencesOf(paper), enclosures: paper.tables }),
  )
  if (found.length === 0) return Effect.succeed(paper)
  const say = (words: typeof inVietnamese, last: string) =>
    [...found.map(({ claim, said }) => words(said, claim)), last].join("\n")
  return Effect.fail(
    new DocumentRefused({
      reason: "NumbersDisagree",
      vi: say(inVietnamese, "Chưa ghi gì. Hãy sửa lời văn rồi làm lại."),
      en: say(inEnglish, "Nothing was written. Change the wording and try again."),
    }),
  )
}

type Claim = Disagreement["claim"]

const listOf = (claim: NonNullable<Claim>): string => (claim.list.length === 0 ? "" : `: ${claim.list.join(", ")}`)

const inVietnamese = (said: string | undefined, claim: Claim): string => {
  if (claim === undefined) return `Văn bản ghi “${said ?? ""}”, không có danh sách nào đứng sau số này.`
  const counted = `danh sách “${claim.what}” có ${claim.list.length} đơn vị${listOf(claim)}`
  return said === undefined ? `Văn bản không nêu số của ${counted}.` : `Văn bản ghi “${said}”, ${counted}.`
}

const inEnglish = (said: string | undefined, claim: Claim): string => {
  if (claim === undefined) return `The letter says “${said ?? ""}”, behind which there is no list.`
  const counted = `the list “${claim.what}” has ${claim.list.length}${listOf(claim)}`
  return said === undefined ? `The letter lacks the number of ${counted}.` : `The letter says “${said}”, ${counted}.`
}
