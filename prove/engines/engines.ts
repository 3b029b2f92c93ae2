import { readFileSync } from "node:fs"
import { join } from "node:path"
import { exportBundle, importBundle, type Register } from "@kheo/application"
import { newDatabase, startServer } from "@kheo/event-store-postgres/proving"
import type { StoreUnavailable } from "@kheo/event-store"
import { Effect, type Layer } from "effect"
import { inMemoryFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { inDatabase, inFile, inMemory } from "./registers.ts"
import { yearScript } from "./year-script.ts"

/** Gives the same commands to all engines, and carries a ledger from SQLite to PostgreSQL and back. */
export const engines: Attempt = async ({ runs, seed }) => {
  const server = await startServer()
  const random = seeded(seed, "engines")
  const failures: Array<string> = []
  const met = { lines: 0, refusals: 0 }
  let done = 0
  try {
    for (; done < runs && failures.length < 10; done += 1)
      await inMemoryFolder(async (folder) => {
        const [script, keys] = [random.below(2 ** 31), `${random.next()}`]
        const run = yearScript(script, 15 + random.below(30))
        const file = inFile(keys, join(folder, "kheo.db"))
        const database = async () =>
          inDatabase(keys, server.port, await newDatabase(server.port), join(folder, "postgres.vault"))
        const memory = await on(inMemory(keys), run)
        met.lines += memory.lines.length
        met.refusals += memory.outcomes.filter((outcome) => !outcome.includes('"first"')).length
        for (const [name, register] of [["SQLite", file] as const, ["PostgreSQL", await database()] as const])
          failures.push(
            ...differences(memory, await on(register, run)).map((what) => `script ${script}: ${what} on ${name}`),
          )
        const bundles = ["from-sqlite", "from-postgres", "back"].map((name) => join(folder, name))
        const [fromSqlite = "", fromPostgres = "", back = ""] = bundles
        await on(file, exportBundle(fromSqlite, { program: "prove", attachments: false }))
        await on(
          await database(),
          Effect.andThen(
            importBundle(fromSqlite),
            exportBundle(fromPostgres, { program: "prove", attachments: false }),
          ),
        )
        await on(
          inFile(keys, join(folder, "back.db")),
          Effect.andThen(importBundle(fromPostgres), exportBundle(back, { program: "prove", attachments: false })),
        )
        for (const bundle of [fromPostgres, back])
          for (const name of ["log.jsonl", "leaves.txt", "manifest.json"])
            if (!readFileSync(join(bundle, name)).equals(readFileSync(join(fromSqlite, name))))
              failures.push(`script ${script}: ${name} has other bytes after it was carried over`)
      })
    return { runs: done, failures, met }
  } finally {
    await server.remove()
  }
}

const on = <A, E>(register: Layer.Layer<Register, StoreUnavailable>, body: Effect.Effect<A, E, Register>): Promise<A> =>
  Effect.runPromise(body.pipe(Effect.provide(register, { local: true })))

type Stood = Effect.Success<ReturnType<typeof yearScript>>

/** What of a script's result is not as in memory. */
const differences = (memory: Stood, other: Stood): ReadonlyArray<string> =>
  (["outcomes", "lines", "head", "proof"] as const).filter(
    (part) => JSON.stringify(other[part]) !== JSON.stringify(memory[part]),
  )
