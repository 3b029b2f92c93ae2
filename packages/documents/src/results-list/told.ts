import { scalingWords, toneKey } from "@kheo/vietnamese"
import type { Fill } from "../form/form.ts"
import type { ModelResult } from "./content.ts"

/** What stands in the annex's columns about a model: a reader of the annex takes from it what the register holds. */
export const toldInColumns = (model: ModelResult): Readonly<Record<Exclude<Fill, "ordinal">, string>> => ({
  title: model.title,
  unit: model.unitName,
  person: model.person ?? "",
  periodAndPlace: model.periodAndPlace ?? "",
  results: joined(model.results, model.effectiveness),
  replication: replicationTold(model),
  plan: model.plan ?? "",
})

/** Results and effectiveness share a column on paper. */
const joined = (...texts: ReadonlyArray<string | null>): string =>
  texts.filter((text) => text !== null && text.trim() !== "").join("\n")

/** A model that can't be scaled out says so in this column, unless another one says it. */
const replicationTold = ({ outcome, plan, replication, results, words }: ModelResult): string => {
  if (outcome !== "notScalable") return replication ?? ""
  const said = [replication, results, plan].some((text) => text !== null && scalingWords(text) === "impossible")
  return said ? (replication ?? "") : joined(notScalableSentence(words ?? ""), replication)
}

/** The paper's words where they say it, else the words as the reason. */
export const notScalableSentence = (words: string): string => {
  if (scalingWords(words) === "impossible") return words
  const key = toneKey(words).trim()
  return key === "" ? "Không nhân rộng được" : `Không nhân rộng được: ${words}`
}
