import { formatNumber } from "@kheo/vietnamese"
import type { FolderEntry } from "../../imports/index.ts"
import type { Line } from "../../list/index.ts"
import type { State } from "../../state/index.ts"
import { wordsIn } from "../../words/index.ts"

/** A line of the picker, and what Enter does with it. */
export interface PickEntry extends Line {
  readonly key: string
  readonly text: string
  readonly aside: string
  readonly does:
    | { readonly what: "look" | "plan"; readonly path: string }
    | { readonly what: "resume" | "forget" | "batches" }
}

/** What can be chosen: what was cut short, earlier imports, the folder as a whole, the one above, and what lies in it. */
export const pickEntries = ({ importing, language }: State): ReadonlyArray<PickEntry> => {
  const own = wordsIn(language).imports
  const { folder, unfinished } = importing
  const files = folder?.entries.filter(({ kind }) => kind === "file").length ?? 0
  return [
    ...(unfinished === undefined
      ? []
      : ([
          { key: "resume", text: own.resume(lastPart(unfinished.path)), aside: "", does: { what: "resume" } },
          { key: "forget", text: own.forget, aside: "", does: { what: "forget" } },
        ] as const)),
    { key: "batches", text: own.earlier, aside: "", does: { what: "batches" } },
    ...(folder === undefined || files === 0
      ? []
      : ([
          {
            key: "whole",
            text: own.wholeFolder(formatNumber(files)),
            aside: "",
            does: { what: "plan", path: folder.path },
          },
        ] as const)),
    ...(folder?.parent === undefined
      ? []
      : ([{ key: "up", text: "..", aside: own.up, does: { what: "look", path: folder.parent } }] as const)),
    ...(folder?.entries ?? []).map((entry): PickEntry => ({
      key: entryKey(entry),
      text: entry.name,
      aside: aside(entry, own),
      does: { what: entry.kind === "folder" ? "look" : "plan", path: entry.path },
    })),
  ]
}

/** The key of an entry's line. */
export const entryKey = ({ path }: Pick<FolderEntry, "path">): string => `entry/${path}`

const aside = (
  { kind, size }: FolderEntry,
  own: { readonly folder: string; readonly size: (kilobytes: string) => string },
): string =>
  kind === "folder"
    ? own.folder
    : size === undefined
      ? ""
      : own.size(formatNumber(Math.max(1, Math.round(size / 1024))))

/** A path's last part, whichever system wrote it. */
export const lastPart = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== "") ?? path
