import { Context, type Effect } from "effect"
import type { Position, StoreUnavailable } from "./event-store.ts"
import type { ProjectionMoved, ProjectionName } from "./projection-store.ts"

/** A word with its keys: words equal by an earlier key are equal by each later one. The caller makes them. */
export interface IndexedWord {
  readonly spelled: string
  readonly toned: string
  readonly folded: string
}

/** Where in a document a word stands; `personal` words say something about a person and can be forgotten. */
export type SearchField = "title" | "text" | "personal"

/** Words by field; a field that is left out gets none. */
export type FieldWords = Readonly<Partial<Record<SearchField, ReadonlyArray<IndexedWord>>>>

/** A document only ever gains words, so that whatever it once said finds it; what it says now is for the caller to ask. */
export type SearchChange =
  /** Makes the document at its first position, gives it words, and links it: words of a link are words of what is linked. */
  | {
      readonly document: string
      readonly position: Position
      readonly words: FieldWords
      readonly links: ReadonlyArray<string>
    }
  /** Gives words to every document with this link, those linked later included. */
  | { readonly link: string; readonly words: ReadonlyArray<IndexedWord> }
  /** Takes the personal words away from a document. */
  | { readonly forget: string }

export interface SearchQuery {
  /** All must occur, in whichever field; a word of three letters or more may be a word's beginning. None: every document. */
  readonly words: ReadonlyArray<IndexedWord>
  /** Newest: by position, the last first. Rank: by spelling, by tone, folded; within each, titles first; then newest. */
  readonly order: "newest" | "rank"
  readonly limit: number
}

/** One full-text index beside the ledger, in the same database, with its own position. */
export class SearchStore extends Context.Service<
  SearchStore,
  {
    /** Up to where the index has read the ledger; 0 when it is new, or was built under another name or version. */
    readonly position: (index: ProjectionName) => Effect.Effect<Position, StoreUnavailable>
    /** Applies the changes and moves the position in one transaction; from 0 it begins an empty index. */
    readonly advance: (
      index: ProjectionName,
      from: Position,
      to: Position,
      changes: ReadonlyArray<SearchChange>,
    ) => Effect.Effect<void, ProjectionMoved | StoreUnavailable>
    /** Ids of the documents found, in the order asked for. */
    readonly search: (
      index: ProjectionName,
      query: SearchQuery,
    ) => Effect.Effect<ReadonlyArray<string>, StoreUnavailable>
  }
>()("@kheo/event-store/SearchStore") {}
