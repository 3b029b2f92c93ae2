import { nameId } from "@kheo/application"
import type { CampaignYear } from "@kheo/domain/campaign"
import { Effect } from "effect"
import type { FileRead } from "../receipt.ts"
import { readBatches } from "./list-batches.ts"

/**
 * The batch that an import of these files is: the same for every run until one has committed it, or somebody undone it.
 *
 * So what an interrupted run left belongs to the run that ends it, while the same files imported once more, after other
 * ones or after an undo, are a batch of their own.
 */
export const batchOf = Effect.fn("batchOf")(function* (
  ledger: string,
  campaign: CampaignYear,
  files: ReadonlyArray<Pick<FileRead, "sha256">>,
) {
  const contents = contentsOf(files)
  const { batches, undone } = yield* readBatches
  const ended = new Set([...batches.map(({ id }) => id), ...undone.keys()])
  let times = 0
  const id = () => nameId([ledger, "import", campaign, contents, times].join("|"))
  while (ended.has(id())) times += 1
  return id()
})

const contentsOf = (files: ReadonlyArray<{ readonly sha256: string | null }>): string =>
  [...new Set(files.flatMap(({ sha256 }) => sha256 ?? []))].toSorted().join(" ")
