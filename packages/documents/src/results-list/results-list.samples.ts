import { hd36 } from "../letter/letter-rules.ts"
import type { ModelResult, ResultsContent } from "./content.ts"
import { consolidatedWording } from "./wording.ts"

/** A model of which its unit told nothing yet. */
export const resultOf = (title: string, more: Partial<ModelResult> = {}): ModelResult => ({
  id: "0195a2f0-0000-7000-8000-0000000000a1",
  title,
  unitName: "Xã Mỹ An",
  person: null,
  block: "Khối xã",
  outcome: "submitted",
  outcomeOn: "2022-10-14",
  periodAndPlace: null,
  results: "Giảm trộm cắp",
  effectiveness: null,
  replication: null,
  plan: null,
  words: null,
  ...more,
})

/** What a list of such models is made of, its numbers right. */
export const resultsOf = (models: ReadonlyArray<ModelResult>, more: Partial<ResultsContent> = {}): ResultsContent => {
  const of = (outcome: string) => models.filter((model) => model.outcome === outcome).length
  return {
    campaign: 2022,
    asOf: "2022-10-31",
    day: "2022-11-01",
    sender: {
      superior: "HUYỆN ỦY",
      name: "BAN CHỈ ĐẠO",
      place: "Thủ Thừa",
      signer: ["TRƯỞNG BAN"],
      signerName: "Lê Ơn",
    },
    rules: hd36,
    models,
    counted: { submitted: of("submitted"), notScalable: of("notScalable") },
    wording: consolidatedWording,
    traced: undefined,
    ...more,
  }
}
