import { type Line, pageSize, type Position, StoreUnavailable } from "@kheo/event-store"
import { rootOf, toHex } from "@kheo/event-store/merkle"
import { Effect, Option, type Scope, Stream } from "effect"
import { type Connection, patient } from "./connection.ts"
import { lineOf, pageOf } from "./event-queries.ts"
import { versionOf } from "./format.ts"
import { type FoundIndex, foundIndex } from "./found-index.ts"
import { unpackFrontier } from "./frontier-bytes.ts"
import { ledgerNamed } from "./ledger-named.ts"
import { statements } from "./ledger-statements.ts"
import { askOn, type OpenOptions } from "./postgres.ts"
import { promised } from "./promised.ts"
import { connectTo } from "./server.ts"
import { compiled } from "./sql.ts"
import type { EventRow, HeadRow } from "./tables.ts"

/** A ledger's rows as found, for an auditor: what it claims and what it holds at one moment, however they were changed. */
export interface FoundLedger extends FoundIndex {
  readonly claim: {
    readonly ledger: string
    readonly position: Position
    /** From the stored frontier; empty where that can't be a frontier of so many lines. */
    readonly root: string
    readonly recordedAt: string | undefined
  }
  /** Ascending. */
  readonly lines: Stream.Stream<Line, StoreUnavailable>
  /** Interior nodes of the Merkle tree as stored. */
  readonly nodes: Iterable<{ readonly level: number; readonly index: number; readonly hash: string }>
}

/** Reads a ledger's rows in one read-only transaction, from a standby as well; a reader's rights are enough. */
export const foundLedger = (
  options: Pick<OpenOptions, "place" | "ledger">,
): Effect.Effect<FoundLedger, StoreUnavailable, Scope.Scope> =>
  Effect.gen(function* () {
    const path = options.place.shown
    const connection = yield* Effect.acquireRelease(
      promised(path, () => connectTo(options.place, patient, { writes: false })),
      (connection) => Effect.promise(() => connection.close()),
    )
    const ledger = yield* promised(path, () => begun(connection, options))
    const claim = yield* promised(path, () => claimOf(connection, ledger))
    const nodes = yield* promised(path, () => nodesOf(connection, ledger))
    const lines = Stream.paginate(0, (after: Position) =>
      promised(path, async () => {
        const rows = await askOn(connection)<EventRow>(...compiled(pageOf(ledger, { after })))
        const last = rows.length < pageSize ? undefined : rows.at(-1)?.position
        return [rows.map(lineOf), Option.fromUndefinedOr(last)] as const
      }),
    )
    const index = yield* promised(path, () => foundIndex(connection, ledger))
    return { claim, lines, nodes, ...index }
  })

/** Begins the transaction and tells the ledger that is meant. */
const begun = async (connection: Connection, { ledger, place }: Pick<OpenOptions, "place" | "ledger">) => {
  await connection.ask({ text: "begin isolation level repeatable read read only" })
  if ((await versionOf(connection, place.shown)) === 0)
    throw new StoreUnavailable({ reason: "no-schema", path: place.shown, detail: "there is no schema kheo" })
  return ledgerNamed(askOn(connection), { ledger, place, mustExist: true })
}

const claimOf = async (connection: Connection, ledger: string): Promise<FoundLedger["claim"]> => {
  const [row] = (await connection.ask<HeadRow>(statements.head, [ledger])).rows
  const position = row?.position ?? 0
  const frontier = unpackFrontier(position, row?.frontier ?? Buffer.of())
  const whole = frontier.roots.length === position.toString(2).replaceAll("0", "").length
  return { ledger, position, root: whole ? toHex(rootOf(frontier)) : "", recordedAt: row?.recorded_at ?? undefined }
}

/** They are read ahead, since an auditor takes them one after the other without waiting; as bytes they need little room. */
const nodesOf = async (connection: Connection, ledger: string): Promise<FoundLedger["nodes"]> => {
  type Node = { readonly level: number; readonly idx: number; readonly hash: Uint8Array }
  const found: Array<Node> = []
  for (let [level, index] = [0, -1]; ;) {
    const { rows } = await connection.ask<Node>(
      {
        text: `select level, idx, hash from kheo.merkle_node where ledger = $1 and (level, idx) > ($2::integer, $3::bigint)
          order by level, idx limit 10000`,
      },
      [ledger, level, index],
    )
    found.push(...rows)
    const last = rows.at(-1)
    if (last === undefined) break
    ;[level, index] = [last.level, last.idx]
  }
  return {
    *[Symbol.iterator]() {
      for (const { hash, idx, level } of found) yield { level, index: idx, hash: toHex(hash) }
    },
  }
}
