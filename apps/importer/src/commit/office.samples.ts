import { assert } from "@effect/vitest"
import { memoryRegister, type Register, showBoard } from "@kheo/application"
import { collectLines, type Envelope, EventStore, openLine } from "@kheo/event-store"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { importFiles } from "../import-files.ts"
import { gridOf, type Rows } from "../layout/grid.samples.ts"
import { readSheet } from "../reading/read-sheet.ts"
import type { FilesRead } from "../read-files.ts"
import type { Receipt } from "../receipt.ts"
import type { ImportOptions } from "./batch.ts"

export const options: ImportOptions = { campaign: 2022, deadline: "2022-10-15" }
export const asked = { named: undefined, account: "an" }

/** A register of its own for one test, on the morning of a day in Vietnam. */
export const onEmpty =
  (day = "2022-10-21") =>
  <A, E, R>(body: Effect.Effect<A, E, R>): Effect.Effect<A, E, Exclude<R, Register>> =>
    Effect.andThen(onDay(day), body).pipe(Effect.provide(memoryRegister({ ledger: "kheo:test" }), { local: true }))

/** Sets the clock of the test to the morning of a day in Vietnam. */
export const onDay = (day: string) => TestClock.setTime(Date.parse(`${day}T09:00:00+07:00`))

export interface Paper {
  readonly file: string
  readonly rows: Rows
  /** What the hash of the file's bytes stands for; another for a file that was saved again. */
  readonly saved?: string
}

/** The same papers, each under another name and saved again. */
export const resaved = (papers: ReadonlyArray<Paper>): ReadonlyArray<Paper> =>
  papers.map(({ file, rows }) => ({ file: `bản sao ${file}`, rows, saved: "saved again" }))

/** Papers as the reader hands them on, one sheet each. */
export const readAs = (papers: ReadonlyArray<Paper>): FilesRead => {
  const read = papers.map(({ file, rows, saved = "saved" }) => {
    const sha256 = Buffer.from(`${saved} ${file}`).toString("hex")
    const sheet = readSheet(gridOf(rows), { file, sha256 }, options.campaign)
    assert(sheet !== undefined, `${file} holds no table`)
    return { file, sha256, sheet }
  })
  return {
    files: read.map(({ file, sha256, sheet }) => ({
      file,
      sha256,
      sheets: [{ sheet: sheet.sheet, kind: sheet.kind, rows: sheet.rows.length }],
    })),
    sheets: read.map(({ sheet }) => sheet),
    skipped: [],
    warnings: read.flatMap(({ sheet }) => sheet.warnings),
  }
}

export const importing = (papers: ReadonlyArray<Paper>, more: Partial<ImportOptions> = {}) =>
  importFiles(readAs(papers), { ...options, ...more }, asked)

/** Every event that the register holds, as it is stored. */
export const stored: Effect.Effect<ReadonlyArray<Envelope>, never, EventStore> = EventStore.use((store) =>
  collectLines(store.read({})),
).pipe(
  Effect.map((lines) => lines.map(openLine)),
  Effect.orDie,
)

/** The events of a type, without `kheo.` and the version. */
export const storedOf = (name: string) =>
  Effect.map(stored, (events) => events.filter(({ type }) => type === `kheo.${name}.v1`))

/** What the board counts, without the head that it rests on. */
export const counted = Effect.map(
  showBoard({ campaign: options.campaign }),
  ({ position: _, root: _root, ...board }) => board,
)

/** Where each refused row stands, and why it was refused. */
export const refusedAt = ({ refused }: Pick<Receipt, "refused">): ReadonlyArray<readonly [string, string, string]> =>
  refused.map(({ cell, code, file }) => [file, cell, code] as const)
