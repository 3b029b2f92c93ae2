import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import type { Outcome } from "../ledger/index.ts"
import type { LayoutSaid } from "./layouts.ts"
import type { Planned } from "./planned.ts"

/** A folder or a file of an understood kind. */
export interface FolderEntry {
  readonly kind: "folder" | "file"
  readonly name: string
  readonly path: string
  /** Bytes of a file. */
  readonly size?: number
}

/** A folder as it was looked at. */
export interface Folder {
  readonly path: string
  readonly parent: string | undefined
  readonly entries: ReadonlyArray<FolderEntry>
  /** How many other files lie there, of kinds that nobody can read. */
  readonly others: number
}

/** What a person said that a row means; `skip`: it is left out. */
export interface ChosenRow {
  /** The row's key in the plan. */
  readonly key: string
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly kind: "unit" | "model" | "skip"
  readonly id: string
  readonly label: string
}

/** Another name that the register is to know a unit by. */
export interface LearntName {
  readonly name: string
  readonly unit: string
  readonly label: string
}

/** What is to be imported, and what was decided about it. */
export interface ImportAsked {
  readonly path: string
  readonly campaign: number
  readonly chosen: ReadonlyArray<ChosenRow>
  readonly learnt: ReadonlyArray<LearntName>
  /** The day of papers that bear none. */
  readonly paperDate?: LocalDate
  /** When the papers arrived. */
  readonly received?: LocalDate
}

export interface ImportProgress {
  readonly phase: "read" | "decide" | "write"
  readonly done: number
  readonly of: number
  readonly file?: string
}

/** How work goes on: who hears of it, and what ends it. */
export interface Going {
  readonly tell: (progress: ImportProgress) => void
  readonly stop: AbortSignal
}

/** What a commit came to: `events` counts the learnt names' too. */
export type Committed =
  | { readonly kind: "written"; readonly events: number; readonly skipped: number; readonly amiss?: Words }
  /** The register has changed since: nothing was written, and it is to be planned anew. */
  | { readonly kind: "stale"; readonly words: Words }
  | { readonly kind: "failed"; readonly words: Words }

/** An earlier import. */
export interface ShownBatch {
  readonly id: string
  /** UTC. */
  readonly committedAt: string
  readonly files: ReadonlyArray<string>
  readonly rows: number
  readonly events: number
  readonly refused: number
  readonly undone: { readonly reversed: number; readonly kept: number; readonly failed: number } | undefined
}

/** What an undo did, or would do. */
export interface Undoing {
  readonly reversed: number
  readonly kept: number
  readonly failed: number
  readonly events: number
  /** What stays, and why. */
  readonly staying: ReadonlyArray<{ readonly place: string; readonly what: Words; readonly why: Words }>
}

/** Importing, as whoever opens the screens provides it: the screens themselves know no rule of it. */
export interface ImportPort {
  /** Looks at what a text names: a folder, or a file; without one at the folder where one would begin. */
  readonly look: (
    path: string | undefined,
  ) => Promise<{ readonly folder: Folder } | { readonly file: string } | { readonly wrong: Words }>
  /** What an import would do. The papers are read again only where that is asked for. */
  readonly plan: (
    asked: ImportAsked,
    going: Going & { readonly reread: boolean },
  ) => Promise<{ readonly planned: Planned } | { readonly wrong: Words }>
  /** Writes what was planned last, and only that. */
  readonly commit: (asked: ImportAsked, going: Going) => Promise<Committed>
  /** Keeps how a table is laid out, so that this and later papers of its shape are read so; answers with the name under which. */
  readonly keepLayout: (said: LayoutSaid) => Promise<{ readonly kept: string } | { readonly wrong: Words }>
  /** Saves what is to go back to who sent the files, beside them. */
  readonly sendBack: () => Promise<Outcome>
  /** Lets go of the papers that were read. */
  readonly drop: () => void
  /** An import that was begun and never came to its end. */
  readonly unfinished: () => Promise<ImportAsked | undefined>
  readonly forgetUnfinished: () => Promise<void>
  readonly batches: () => Promise<ReadonlyArray<ShownBatch>>
  readonly undo: (batch: string, dryRun: boolean) => Promise<Undoing | { readonly wrong: Words }>
}
