import type { Register } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import type { UserId } from "@kheo/domain/office"
import { Context, Effect } from "effect"
import { type Failure, trouble } from "../problem/index.ts"
import type { ImportedRows, ListedImport, ShownImport, UndoneImport } from "./shapes.ts"

/** How an import is to be read and written, as the command line's options say it. */
export interface ImportWanted {
  readonly campaign: number
  readonly deadline?: string | undefined
  readonly title?: string | undefined
  readonly paperDate?: string | undefined
  readonly received?: string | undefined
  readonly expect?: boolean | undefined
  readonly atomic?: boolean | undefined
  readonly inferRegistration?: boolean | undefined
  readonly prefer?: "file" | undefined
}

export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type Answer<A> = Effect.Effect<A, Failure, Register>

/** Importing as the importer does it; filled by whoever starts the API, since apps never import each other. */
export interface ImportsPort {
  /** Keeps the files and begins to plan; the same id with the same files and wishes is the same import. */
  readonly stage: (
    asked: {
      readonly id: string
      readonly actor: UserId
      readonly wanted: ImportWanted
      readonly files: ReadonlyArray<UploadedFile>
    },
    language: Language,
  ) => Answer<{ readonly shown: ShownImport; readonly replayed: boolean }>
  /** By its own id, or by that of the batch that it became. */
  readonly show: (id: string, language: Language) => Answer<ShownImport>
  /** So many rows with numbers above `after`. */
  readonly rows: (
    id: string,
    page: { readonly action: string | undefined; readonly after: number; readonly limit: number },
    language: Language,
  ) => Answer<ImportedRows>
  /** Begins to write what was planned, or goes on where a stopped run ended. */
  readonly apply: (id: string, actor: UserId, language: Language) => Answer<ShownImport>
  readonly undo: (id: string, actor: UserId, dryRun: boolean, language: Language) => Answer<UndoneImport>
  /** Forgets a plan with its files; what was written stays. */
  readonly drop: (id: string) => Answer<void>
  readonly list: Answer<ReadonlyArray<ListedImport>>
}

/** The port of a running API; none where nobody gave it one. */
export const Imports = Context.Reference<ImportsPort | undefined>("@kheo/api/Imports", {
  defaultValue: () => undefined,
})

/** What the port answers; an API without one has no imports. */
export const imports = <A>(ask: (port: ImportsPort) => Answer<A>): Answer<A> =>
  Effect.flatMap(Imports, (port) => (port === undefined ? Effect.fail(trouble("not-found")) : ask(port)))
