import type { Words } from "@kheo/application/language"
import type { ListedModel } from "@kheo/domain/model-register"

/** By what became of them models are narrowed; a proposed or awarded one has its outcome beside. */
export const outcomes = {
  pending: { vi: "chưa có kết quả", en: "no results yet" },
  submitted: { vi: "đã có kết quả", en: "with results" },
  notScalable: { vi: "không nhân rộng được", en: "not scalable" },
  withdrawn: { vi: "đã rút", en: "withdrawn" },
  proposed: { vi: "được đề xuất khen", en: "proposed for an award" },
  awarded: { vi: "được khen thưởng", en: "awarded" },
} as const satisfies Record<string, Words>

export type Outcome = keyof typeof outcomes

/** The outcome that an address names; undefined for any other text. */
export const outcomeNamed = (text: string | undefined): Outcome | undefined =>
  Object.keys(outcomes).find((name): name is Outcome => name === text)

/** Whether a model is one of those. */
export const isOne = ({ awards, outcome, proposals }: ListedModel, asked: Outcome): boolean => {
  if (asked === "proposed") return proposals.length > 0
  if (asked === "awarded") return awards.length > 0
  return (outcome ?? "pending") === asked
}
