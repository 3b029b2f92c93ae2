import { basename } from "node:path"
import type { CampaignYear } from "@kheo/domain/campaign"
import {
  type FilesRead,
  type ImportOptions,
  type KeptSheet,
  profileIssues,
  readFiles,
  readProfiles,
} from "@kheo/importer"
import type { Going } from "@kheo/terminal"
import { Effect } from "effect"
import { profilesFolder } from "../data-folder.ts"
import { type LaidOut, laidOut, placeKey } from "./sheet-layouts.ts"
import { throttled } from "./stoppable.ts"

/** Papers as they were read, with all that stands on their sheets. */
export interface Papers {
  readonly path: string
  readonly read: FilesRead
  readonly kept: ReadonlyArray<KeptSheet>
  readonly options: Pick<ImportOptions, "campaign">
  readonly laidOut: LaidOut
}

/** Reads what lies at a path, in the importer's own thread, by the profiles of the data folder. */
export const readPapers = Effect.fn("readPapers")(function* (
  folder: string,
  { campaign, path }: { readonly path: string; readonly campaign: CampaignYear },
  going: Going,
) {
  const { bad, profiles } = yield* readProfiles(profilesFolder(folder))
  const kept: Array<KeptSheet> = []
  const opened = new Map<string, KeptSheet["grid"]>()
  const tell = throttled(going.tell)
  const read = yield* readFiles(
    [path],
    campaign,
    (file, done, of) => tell({ phase: "read", done, of, file: basename(file) }),
    {
      profiles,
      keep: (sheet) => void kept.push(sheet),
      onSheets: (file, grids) => {
        for (const grid of grids) opened.set(placeKey({ file, sheet: grid.sheet }), grid)
      },
    },
  )
  const warnings = [...profileIssues(bad), ...read.warnings]
  const papers: Papers = {
    path,
    read: { ...read, warnings },
    kept,
    options: { campaign },
    laidOut: laidOut(opened, kept, read),
  }
  return papers
})
