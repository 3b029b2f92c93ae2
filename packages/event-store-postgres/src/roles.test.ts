import { assert, describe, it } from "@effect/vitest"
import { EventStore, ProjectionGenerations, ProjectionStore, SearchStore } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import pg from "pg"
import { inject } from "vitest"
import { foundLedger } from "./found-ledger.ts"
import { layer } from "./layer.ts"
import { preparePostgres } from "./prepare.ts"
import { administer, newDatabase, placeOf } from "./proving/database.ts"

const port = inject("postgresPort")
const database = await newDatabase(port)
const place = placeOf(port, database)
await Effect.runPromise(Effect.all([preparePostgres(place), preparePostgres(place)]))
await administer(
  port,
  "create role an_office login in role kheo_writer; create role an_auditor login in role kheo_reader; create role nobody_known login",
)
const office = { ...place, user: "an_office" }

/** The `SQLSTATE` with which a user's statement ends. */
const stateOf = async (user: string, text: string): Promise<string> => {
  const client = new pg.Client({ host: "127.0.0.1", port, user, database })
  await client.connect()
  try {
    await client.query(text)
    return "done"
  } catch (cause) {
    return cause instanceof Error && "code" in cause ? String(cause.code) : "?"
  } finally {
    await client.end()
  }
}

const [refused, kept] = ["42501", "23001"]
const added = ["event", "event_tag", "command", "merkle_node", "checkpoint"]

describe("a prepared database", () => {
  it.live("lets an office do all that the ports promise", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* EventStore
      yield* store.append(command(), decided([{ stream: "a", events: [event({ tags: ["t"] }), event()] }]))
      assert.lengthOf(yield* readAll({ tags: ["t"] }), 1)
      const index = { name: "index", version: 1 }
      yield* ProjectionStore.use((projections) =>
        projections.advance(index, 0, 2, [
          { open: { id: "f", partition: "p", occurredAt: "2022-03-01", position: 1, knownFrom: 1, body: "{}" } },
          { close: "f", at: 2 },
        ]),
      )
      const word = { spelled: "khéo", toned: "khéo", folded: "kheo" }
      yield* SearchStore.use((search) =>
        search.advance(index, 0, 2, [
          { document: "m1", position: 1, words: { personal: [word] }, links: [] },
          { forget: "m1" },
        ]),
      )
      const generations = yield* ProjectionGenerations
      yield* generations.drop(yield* generations.begin(index))
    }).pipe(onFresh(layer({ place: office, ledger: "kheo:test", acceptsLoss: true }))),
  )

  it.each(added)(
    "lets nobody change or take away what is in %s: not an office, and not even its owner",
    async (table) => {
      for (const text of [
        `update kheo.${table} set ledger = ledger`,
        `delete from kheo.${table}`,
        `truncate kheo.${table}`,
      ]) {
        assert.strictEqual(await stateOf("an_office", text), refused, text)
        assert.strictEqual(await stateOf("an_auditor", text), refused, text)
      }
      assert.strictEqual(await stateOf("kheo", `truncate kheo.${table}`), kept)
      const [row] = await administer<{ n: number }>(port, `select count(*)::integer as n from kheo.${table}`, database)
      for (const text of [`update kheo.${table} set ledger = ledger`, `delete from kheo.${table}`])
        assert.strictEqual(await stateOf("kheo", text), row?.n === 0 ? "done" : kept, text)
    },
  )

  it("lets an office move its head, and neither rename nor remove it; lets an auditor only read", async () => {
    assert.strictEqual(await stateOf("an_office", "update kheo.head set ledger = 'x'"), refused)
    assert.strictEqual(await stateOf("an_office", "delete from kheo.head"), refused)
    assert.strictEqual(await stateOf("an_office", "drop table kheo.event"), refused)
    assert.strictEqual(await stateOf("an_auditor", "update kheo.head set position = 0"), refused)
    assert.strictEqual(await stateOf("an_auditor", "insert into kheo.head values ('x', 0, '')"), refused)
    assert.strictEqual(await stateOf("an_auditor", "select entry from kheo.event"), "done")
    assert.strictEqual(await stateOf("nobody_known", "select entry from kheo.event"), refused)
  })

  it.live("gives an auditor the rows to verify", () =>
    Effect.gen(function* () {
      const found = yield* foundLedger({ place: { ...place, user: "an_auditor" }, ledger: "kheo:test" })
      assert.deepStrictEqual([found.claim.ledger, found.claim.position, [...found.nodes].length], ["kheo:test", 2, 1])
    }),
  )

  it.live("is not said to be prepared by an office or an auditor, who can grant nothing", () =>
    Effect.gen(function* () {
      for (const user of ["an_office", "an_auditor"]) {
        const refusal = yield* Effect.flip(preparePostgres({ ...place, user }))
        assert.strictEqual(refusal.reason, "not-permitted", user)
      }
    }),
  )
})
