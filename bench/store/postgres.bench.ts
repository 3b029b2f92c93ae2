import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { layer } from "@kheo/event-store-postgres"
import { newDatabase, placeOf, type Server, startServer } from "@kheo/event-store-postgres/proving"
import { Effect } from "effect"
import { byTurns } from "../median.ts"
import type { Row } from "../row.ts"
import { byCallers } from "./fill.ts"

const appends = 1_600
const callers = 32

/** One durable event a call by many callers at once, positions without a gap, against Emmett on the same server; no row where Emmett isn't installed. */
export const postgresBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  if (!existsSync(emmett)) {
    console.error("postgres: skipped, bench/peers is not installed")
    return []
  }
  const server = await startServer({ fsync: "on" })
  try {
    const timed = await byTurns(
      rounds,
      () => ours(server),
      () => emmettAppends(server),
    )
    return [
      {
        name: `append to PostgreSQL, one event a call, ${callers} callers; reference: Emmett's PostgreSQL store`,
        unit: "events/s",
        amount: appends,
        ...timed,
      },
    ]
  } finally {
    await server.remove()
  }
}

const ours = async ({ port }: Server): Promise<number> => {
  const place = placeOf(port, await newDatabase(port))
  const appended = Effect.gen(function* () {
    yield* byCallers(callers, callers)
    const start = performance.now()
    yield* byCallers(appends, callers)
    return performance.now() - start
  })
  return Effect.runPromise(Effect.provide(appended, layer({ place, ledger: "bench", acceptsLoss: true })))
}

const emmett = fileURLToPath(new URL("../peers/node_modules/@event-driven-io/emmett-postgresql", import.meta.url))

const emmettAppends = async ({ port }: Server): Promise<number> => {
  const script = fileURLToPath(new URL("../peers/emmett-postgres.mjs", import.meta.url))
  const url = `postgres://kheo@127.0.0.1:${port}/${await newDatabase(port)}`
  const run = spawnSync(process.execPath, [script, url, String(appends), String(callers)], { encoding: "utf8" })
  if (run.status !== 0) throw new Error(`Emmett did not run: ${run.stderr}`)
  return Number(run.stdout)
}
