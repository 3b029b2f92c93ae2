import type { CampaignYear } from "@kheo/domain/campaign"
import { Import, type ImportFact } from "@kheo/domain/import"
import { campaignTag, streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"

/** Records that a batch of files was read into the ledger, or taken out of what holds again. */
export const commitImport = (mark: CommandMark, batch: string, campaign: CampaignYear, said: ImportFact) => {
  const stream = streamName({ category: "import", batch })
  return handle(
    mark,
    said,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Import, stream)
      const outcome = Import.decide(loaded.state, said)
      return { stream, read: [loaded], outcome, tags: () => [campaignTag(campaign)] }
    }),
  )
}
