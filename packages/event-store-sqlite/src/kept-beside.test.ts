import { assert, describe, it } from "@effect/vitest"
import { CheckpointStore, EventStore, ProjectionGenerations, ProjectionStore } from "@kheo/event-store"
import { decided, onFresh, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Cause, Effect, Exit } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const board = { name: "board", version: 1 }

/** Runs SQL on the file while nothing else has it open. */
const alter = (file: string, text: string) =>
  Effect.sync(() => {
    const db = new Database(file)
    try {
      db.exec(text)
    } finally {
      db.close()
    }
  })

/** What SQLite said against it. */
const refusal = (file: string, text: string) =>
  Effect.map(Effect.exit(alter(file, text)), (exit) => (Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "done"))

describe("tables beside the ledger", () => {
  it.effect("read models of an old shape are dropped and built again; the ledger stays", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const store = layer({ file, ledger: "kheo:test" })
      const head = yield* Effect.gen(function* () {
        const events = yield* EventStore
        yield* events.append(command(), decided([{ stream: "a", events: [event()] }]))
        return yield* events.head()
      }).pipe(onFresh(store))
      yield* alter(
        file,
        `drop table fact; drop table projection;
        create table projection (id integer primary key, name text, version integer, position integer);
        create table fact (projection integer references projection (id), id text);
        insert into projection values (1, 'board', 1, 1); insert into fact values (1, 'f')`,
      )
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* EventStore.use((events) => events.head()), head)
        assert.deepStrictEqual(yield* ProjectionGenerations.use((generations) => generations.list), [])
        yield* ProjectionStore.use((projections) => projections.advance(board, 0, 1, []))
      }).pipe(onFresh(store))
      const kept = yield* ProjectionStore.use((projections) => projections.position(board)).pipe(onFresh(store))
      assert.strictEqual(kept, 1)
    }),
  )

  it.effect("checkpoints outlast the process, and SQLite itself refuses to change or delete one", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const store = layer({ file, ledger: "kheo:test" })
      const checkpoint = { position: 3, note: "kheo:test\n3\nq83v\n", signedAt: "2022-10-18T02:00:00.000Z" }
      yield* CheckpointStore.use((checkpoints) => checkpoints.keep(checkpoint)).pipe(onFresh(store))
      for (const text of ["update checkpoint set note = ''", "delete from checkpoint"]) {
        assert.include(yield* refusal(file, text), "checkpoints are only added to", text)
      }
      const all = yield* CheckpointStore.use((checkpoints) => checkpoints.all).pipe(onFresh(store))
      assert.deepStrictEqual(all, [checkpoint])
    }),
  )

  it.effect("at most one generation is live, whatever a program writes", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      yield* ProjectionStore.use((projections) => projections.advance(board, 0, 1, [])).pipe(
        onFresh(layer({ file, ledger: "kheo:test" })),
      )
      const second =
        "insert into projection (name, version, generation, status, position) values ('board', 1, 2, 'live', 0)"
      assert.include(yield* refusal(file, second), "UNIQUE")
    }),
  )
})
