import type { Line, StoreUnavailable } from "@kheo/event-store"
import { Effect, type Scope, type Stream } from "effect"
import { unavailable } from "./failure.ts"
import { foundClaim, type LedgerClaim } from "./found-claim.ts"
import { foundCommands, foundTags, type StoredCommand, type StoredTag } from "./found-index.ts"
import { foundLines } from "./found-lines.ts"
import { foundNodes, type StoredNode } from "./found-nodes.ts"
import { foundSchema, type SchemaDifference } from "./found-schema.ts"
import { openUntouched } from "./open-untouched.ts"
import { attempt } from "./sqlite.ts"

/** A ledger's file as found, for an auditor: what it claims and what it holds at one moment, however damaged. */
export interface LedgerFile {
  readonly claim: LedgerClaim
  /** Ascending; a row that can't be read any more is left out, a value of the wrong type comes as what is left of it. */
  readonly lines: Stream.Stream<Line>
  /** Interior nodes of the Merkle tree as stored; to be read before the scope ends. */
  readonly nodes: Iterable<StoredNode>
  /** The index of tags as stored; to be read before the scope ends. */
  readonly tags: Iterable<StoredTag>
  /** What the file remembers of commands; to be read before the scope ends. */
  readonly commands: Iterable<StoredCommand>
  /** Where tables, indexes and triggers of the ledger are not as they were made; a file of the first format lacks its triggers. */
  readonly schema: ReadonlyArray<SchemaDifference>
}

/** Opens the file without creating or changing anything; fails only where it can't be read as a ledger at all. */
export const ledgerFile = (options: {
  readonly file: string
}): Effect.Effect<LedgerFile, StoreUnavailable, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.suspend(() => attempt(() => openUntouched(options.file), options.file)),
    ({ close }) => Effect.sync(close),
  ).pipe(
    Effect.mapError((error) => unavailable(error, options.file)),
    Effect.map(({ db }) => {
      const claim = foundClaim(db)
      return {
        claim,
        lines: foundLines(db, claim.position),
        nodes: foundNodes(db),
        tags: foundTags(db),
        commands: foundCommands(db),
        schema: foundSchema(db),
      }
    }),
  )
