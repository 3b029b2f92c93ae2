import { randomUUID } from "node:crypto"
import { getSQLiteEventStore, sqliteConnection, SQLiteConnectionPool } from "@event-driven-io/emmett-sqlite"

// One connection, synchronous FULL, one event a call: prints the milliseconds that so many appends took.
const [file, times] = process.argv.slice(2)
const connection = sqliteConnection({ fileName: file })
await connection.command("pragma synchronous = FULL")
const { synchronous } = await connection.querySingle("pragma synchronous")
if (synchronous !== 2) throw new Error(`synchronous is ${synchronous}`)
const pool = SQLiteConnectionPool({ fileName: file, connectionOptions: { singleton: true, connection } })
const store = getSQLiteEventStore({ fileName: file, pool, schema: { autoMigration: "CreateOrUpdate" } })

const event = (number) => ({
  type: "kheo.model.submitted.v1",
  data: {
    basis: "paper",
    results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường. ".repeat(4),
    number,
    id: randomUUID(),
  },
})

await store.appendToStream("model/warm", [event(0)])
const start = performance.now()
for (let number = 0; number < Number(times); number += 1)
  await store.appendToStream(`model/${number % 100}`, [event(number)])
console.log(performance.now() - start)
connection.close()
