import { ProjectionMoved, type ProjectionName, type SearchStore } from "@kheo/event-store"
import { Result } from "effect"
import type { Ask, Postgres } from "./postgres.ts"
import { findDocuments } from "./search-finder.ts"
import { writeSearch } from "./search-writer.ts"

interface IndexRow extends ProjectionName {
  readonly position: number
}

/** The full-text index beside the ledger, in its database: words and where they stand, as plain tables. */
export const postgresSearchStore = (postgres: Postgres): SearchStore["Service"] => {
  const { ledger } = postgres

  const built = async (ask: Ask, index: ProjectionName, text: string): Promise<number | undefined> => {
    const [row] = await ask<IndexRow>({ text }, ledger)
    return row !== undefined && row.name === index.name && row.version === index.version ? row.position : undefined
  }

  return {
    position: (index) => postgres.read(async (ask) => (await built(ask, index, texts.index)) ?? 0),
    advance: (index, from, to, changes) =>
      postgres.transact(async (ask) => {
        await ask({ text: texts.begin }, ledger, index.name, index.version)
        const actual = (await built(ask, index, `${texts.index} for update`)) ?? 0
        if (actual !== from) return Result.fail(new ProjectionMoved({ projection: index.name, expected: from, actual }))
        if (from === 0) for (const text of texts.clear) await ask({ text }, ledger)
        await writeSearch(ask, ledger, changes)
        await ask({ text: texts.move }, ledger, index.name, index.version, to)
        return Result.succeed(undefined)
      }),
    search: (index, query) =>
      postgres.read(async (ask) =>
        (await built(ask, index, texts.index)) === undefined ? [] : findDocuments(ask, ledger, query),
      ),
  }
}

const texts = {
  index: "select name, version, position from kheo.search_index where ledger = $1",
  begin:
    "insert into kheo.search_index (ledger, name, version, position) values ($1, $2, $3, 0) on conflict do nothing",
  move: "update kheo.search_index set name = $2, version = $3, position = $4 where ledger = $1",
  clear: ["document", "posting", "link", "linked_word", "word"].map(
    (table) => `delete from kheo.search_${table} where ledger = $1`,
  ),
}
