import type { Generation, GenerationName, ProjectionName } from "@kheo/event-store"
import type { Statement } from "./connection.ts"
import type { Ask } from "./postgres.ts"
import type { GenerationRow } from "./tables.ts"

/** The rows of a ledger's generations, within the caller's transaction. */
export const generationRows = (ask: Ask, ledger: string) => {
  const one = async (statement: Statement, ...values: ReadonlyArray<unknown>): Promise<GenerationRow | undefined> =>
    (await ask<GenerationRow>(statement, ledger, ...values))[0]
  const begin = async ({ name, version }: ProjectionName, status: GenerationRow["status"]): Promise<GenerationRow> =>
    (await one(statements.begin, name, version, status)) as GenerationRow

  return {
    /** Held to the end by whoever begins, leases, stops, flips or drops. */
    alone: () => ask(statements.alone, ledger),
    named: ({ generation, name, version }: GenerationName) => one(statements.named, name, version, generation),
    live: ({ name, version }: ProjectionName) => one(statements.live, name, version),
    building: ({ name, version }: ProjectionName) => one(statements.building, name, version),
    begin,
    /** The live one, begun where there is none; asked again where a flip came between. */
    liveOrBegun: async (projection: ProjectionName): Promise<GenerationRow> => {
      const found = await one(statements.live, projection.name, projection.version)
      if (found !== undefined) return found
      await ask(statements.alone, ledger)
      return (await one(statements.live, projection.name, projection.version)) ?? (await begin(projection, "live"))
    },
    move: (id: number, position: number) => ask(statements.move, ledger, id, position),
    lease: (id: number, owner: string, until: number, fence: number) =>
      ask(statements.lease, ledger, id, owner, until, fence),
    stop: (id: number, at: number, detail: string) => ask(statements.stop, ledger, id, at, detail),
    retire: (id: number) => ask(statements.retire, ledger, id),
    flip: (id: number) => ask(statements.flip, ledger, id),
    drop: async (id: number): Promise<void> => {
      await ask(statements.dropFacts, ledger, id)
      await ask(statements.drop, ledger, id)
    },
  }
}

/** The port's form of a row. */
export const generationOf = (row: GenerationRow): Generation => ({
  ...nameOfRow(row),
  status: row.status,
  position: row.position,
  ...(row.stopped_at === null ? {} : { stopped: { at: row.stopped_at, detail: row.stopped_detail ?? "" } }),
  ...(row.lease_owner === null
    ? {}
    : { lease: { owner: row.lease_owner, until: new Date(row.lease_until ?? 0).toISOString() } }),
})

/** The name of a row's generation. */
export const nameOfRow = ({ generation, name, version }: GenerationRow): GenerationName => ({
  name,
  version,
  generation,
})

/** All generations by name, version and generation. */
export const listed: Statement = {
  name: "kheo_generations",
  text: "select * from kheo.projection where ledger = $1 order by name, version, generation",
}

const select = "select * from kheo.projection where ledger = $1 and name = $2 and version = $3"
const update = (set: string): string => `update kheo.projection set ${set} where ledger = $1 and id = $2`

const statements = {
  alone: { name: "kheo_alone", text: "select pg_advisory_xact_lock(hashtextextended('kheo.projection ' || $1, 0))" },
  named: { name: "kheo_named", text: `${select} and generation = $4 for update` },
  live: { name: "kheo_live", text: `${select} and status = 'live' for update` },
  building: {
    name: "kheo_building",
    text: `${select} and status = 'building' and stopped_at is null order by generation limit 1`,
  },
  begin: {
    name: "kheo_begin_generation",
    text: `insert into kheo.projection (ledger, id, name, version, generation, status, position)
      values ($1,
        (select coalesce(max(id), 0) + 1 from kheo.projection where ledger = $1), $2, $3,
        (select coalesce(max(generation), 0) + 1 from kheo.projection where ledger = $1 and name = $2 and version = $3), $4, 0)
      returning *`,
  },
  move: { name: "kheo_move", text: update("position = $3") },
  lease: { name: "kheo_lease", text: update("lease_owner = $3, lease_until = $4, fence = $5") },
  stop: { name: "kheo_stop", text: update("stopped_at = $3, stopped_detail = $4") },
  retire: { name: "kheo_retire", text: update("status = 'retired'") },
  flip: {
    name: "kheo_flip",
    text: update("status = 'live', lease_owner = null, lease_until = null, fence = fence + 1"),
  },
  dropFacts: { name: "kheo_drop_facts", text: "delete from kheo.fact where ledger = $1 and projection = $2" },
  drop: { name: "kheo_drop", text: "delete from kheo.projection where ledger = $1 and id = $2" },
} satisfies Record<string, Statement>
