import type { Standing } from "@kheo/domain/history"
import type { ModelFact } from "@kheo/domain/model"
import { formatNumber, tidy } from "@kheo/vietnamese"
import type { Found } from "../issue/issue.ts"
import type { Account } from "../reading/claim.ts"
import { notScalableWords } from "../reading/not-scalable.ts"

export type OutcomeFact =
  | typeof ModelFact.cases.ModelSubmitted.Type
  | typeof ModelFact.cases.ModelReportedNotScalable.Type

/** What is told of a model: the account, and the words that it can't be scaled out, where there are such. */
export interface OutcomeTold {
  readonly account: Account
  readonly words: string | undefined
}

/** An outcome that stands, as it was told. */
export const toldBy = ({ fact }: Standing<OutcomeFact>): OutcomeTold => ({
  account: fact,
  words: fact._tag === "ModelReportedNotScalable" ? fact.words : undefined,
})

/** What is told, as it is compared. */
export const contentOf = ({ account, words }: OutcomeTold): object => ({
  ...account,
  _tag: words === undefined ? "ModelSubmitted" : "ModelReportedNotScalable",
})

/**
 * What a row tells together with what was told before of that for which its table has no column.
 *
 * So a paper that only adds results neither empties the replication nor makes a model scalable again.
 */
export const withSilent = (
  { account, words }: OutcomeTold,
  silent: ReadonlyArray<string> = [],
  before: OutcomeTold | undefined,
): OutcomeTold => {
  if (before === undefined || silent.length === 0) return { account, words }
  const kept = told.flatMap((field) => {
    const text = silent.includes(field) && account[field] === undefined ? before.account[field] : undefined
    return text === undefined ? [] : [[field, text] as const]
  })
  const { replicationCounts } = silent.includes("replication") ? before.account : account
  const whole: Account = { ...account, ...Object.fromEntries(kept), replicationCounts }
  // What no column shows was said in the remarks, which the register holds as these words only.
  const inRemarks = wordsIn(before.account) === undefined && silent.includes("note") ? before.words : undefined
  return { account: whole, words: words ?? wordsIn(whole) ?? inRemarks }
}

/** Words that a model can't be scaled out beside counts of where it was, the one from this paper and the other from an earlier. */
export const contradiction = ({ account, words }: OutcomeTold): Found | undefined => {
  const positive = account.replicationCounts.filter(({ value }) => value > 0)
  if (words === undefined || positive.length === 0) return undefined
  const counts = positive.map(({ unit, value }) => `${formatNumber(value)} ${unit}`).join(", ")
  return { code: "IMP-2109", params: { words: tidy(words), counts } }
}

const told = ["periodAndPlace", "results", "replication", "plan"] as const

const wordsIn = ({ plan, replication, results }: Account): string | undefined =>
  notScalableWords([replication, results, plan])
