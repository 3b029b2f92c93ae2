import { Effect } from "effect"
import { acquire, type AcquiredFile, type Unacquired } from "./acquire/acquire.ts"
import { decodeFile } from "./encoding/decode-file.ts"
import type { IssueCode } from "./issue/code.ts"
import type { Issue } from "./issue/issue.ts"
import type { SheetRead } from "./reading/read-sheet.ts"
import type { FileRead } from "./receipt.ts"
import { documentReader } from "./formats/document-reader.ts"
import { withoutAnswered } from "./marker/without-answered.ts"
import { type LayoutOptions, understand, type Understood, type UsedLayout, usedLayout } from "./understand.ts"

/** Everything that lies under some paths, read and understood sheet by sheet. */
export interface FilesRead {
  readonly files: ReadonlyArray<FileRead>
  readonly sheets: ReadonlyArray<SheetRead>
  readonly skipped: ReadonlyArray<string>
  readonly warnings: ReadonlyArray<Issue>
  readonly layout?: UsedLayout
}

const acquireCodes: Record<Unacquired["reason"], IssueCode> = {
  "not-found": "IMP-1001",
  "not-a-file": "IMP-1002",
  "not-readable": "IMP-1003",
  "too-big": "IMP-1201",
}

/** Reads files and folders; what can't be read is told with its file, and the others go on. Writes nothing. */
export const readFiles = Effect.fn("readFiles")(function* (
  paths: ReadonlyArray<string>,
  campaign: number,
  progress: (file: string, number: number, of: number) => void,
  layout: LayoutOptions = {},
) {
  const reader = yield* documentReader()
  reader.warm()
  const { failed, files, skipped } = yield* acquire(paths)
  const read = yield* Effect.forEach(files, (file, index) =>
    Effect.gen(function* () {
      progress(file.name, index + 1, files.length)
      const found = yield* reader.read(file.bytes, file.name)
      if ("refusal" in found) return refusedFile(file, found.refusal)
      if (found.grids.length === 0) return refusedFile(file, { code: "IMP-1106", params: {} })
      const decoded = decodeFile(file.name, found.grids)
      const noted = found.notes.map(({ cell = "", code, params, sheet = "" }) => ({
        file: file.name,
        sheet,
        cell,
        code,
        params,
      }))
      const understood = understand(file, decoded.grids, campaign, layout)
      return { ...understood, unknown: [...noted, ...decoded.notes, ...understood.unknown] }
    }),
  )
  const unacquired = failed.map(({ name, reason }): FileRead => {
    const problem = { code: acquireCodes[reason], params: reason === "too-big" ? { limit: "50 MB" } : {} }
    return { file: name, sha256: null, sheets: [], problem }
  })
  const sheets = read.flatMap(({ sheets }) => sheets)
  const ofAll = [...read.map(({ file }) => file), ...unacquired]
  const all: FilesRead = {
    files: ofAll,
    sheets,
    skipped,
    warnings: [...read.flatMap(({ unknown }) => unknown), ...sheets.flatMap(({ warnings }) => warnings)],
    layout: usedLayout(layout, ofAll),
  }
  return withoutAnswered(all)
}, Effect.scoped)

const refusedFile = ({ name, sha256 }: AcquiredFile, problem: NonNullable<FileRead["problem"]>): Understood => ({
  file: { file: name, sha256, sheets: [], problem },
  sheets: [],
  unknown: [],
})
