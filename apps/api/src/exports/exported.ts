import type { Register } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { TableCell } from "@kheo/application/documents"
import type { Effect } from "effect"
import type { Failure } from "../problem/index.ts"

/** What an export is asked for. */
export interface ExportAsked {
  readonly campaign?: number | undefined
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
}

/** A column's name for programs, which never changes, and its heading for people. */
export interface ExportColumn {
  readonly name: string
  readonly words: Words
  readonly width?: number
  /** How people call the codes that stand in it. */
  readonly says?: { readonly [code: string]: Words }
}

/** A record as JSON lines tell it, or such a line itself as it is stored. */
export type ExportLine = { readonly [name: string]: unknown } | Uint8Array

/** The same records each time they are gone through, a page at once: pinned to a position of the ledger. */
export interface Exported {
  readonly position: number
  readonly root: string
  /** The day asked about; none where the question has no day. */
  readonly asOf: string | null
  readonly lines: () => AsyncIterable<ReadonlyArray<ExportLine>>
  readonly rows: () => AsyncIterable<ReadonlyArray<ReadonlyArray<TableCell>>>
}

interface Named {
  readonly name: string
  readonly words: Words
  readonly columns: ReadonlyArray<ExportColumn>
}

/** Something that can be exported in every format: of one campaign, or of the ledger as a whole. */
export type Exportable = Named &
  (
    | {
        readonly of: "campaign"
        readonly read: (
          asked: ExportAsked & { readonly campaign: number },
        ) => Effect.Effect<Exported, Failure, Register>
      }
    | { readonly of: "ledger"; readonly read: (asked: ExportAsked) => Effect.Effect<Exported, Failure, Register> }
  )

/** Records that lie in memory already: a campaign's are thousands at most. */
export const inMemory = (
  head: Omit<Exported, "lines" | "rows">,
  columns: ReadonlyArray<ExportColumn>,
  records: ReadonlyArray<{ readonly [name: string]: unknown }>,
): Exported => ({
  ...head,
  lines: async function* () {
    yield* pages(records)
  },
  rows: async function* () {
    for (const page of pages(records)) yield page.map((record) => columns.map(({ name }) => cellOf(record[name])))
  },
})

function* pages<A>(all: ReadonlyArray<A>): Generator<ReadonlyArray<A>> {
  for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500)
}

/** Several values of one cell stand on lines of their own. */
const cellOf = (value: unknown): TableCell => {
  if (value === null || value === undefined) return null
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value
  return Array.isArray(value) && value.every((one) => typeof one === "string")
    ? value.join("\n")
    : JSON.stringify(value)
}
