import { randomUUID } from "node:crypto"
import { getPostgreSQLEventStore } from "@event-driven-io/emmett-postgresql"

// Appends of one event each by so many callers at once: prints the milliseconds that all of them took.
const [url, times, callers] = process.argv.slice(2)
const store = getPostgreSQLEventStore(url, { schema: { autoMigration: "CreateOrUpdate" } })

const event = (number) => ({
  type: "kheo.model.submitted.v1",
  data: {
    basis: "paper",
    results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường. ".repeat(4),
    number,
    id: randomUUID(),
  },
})

await store.appendToStream(`model/warm-${randomUUID()}`, [event(0)])
const run = randomUUID()
const each = Number(times) / Number(callers)
const start = performance.now()
await Promise.all(
  Array.from({ length: Number(callers) }, async (_, caller) => {
    for (let number = 0; number < each; number += 1)
      await store.appendToStream(`model/${run}-${caller}-${number % 10}`, [event(number)])
  }),
)
console.log(performance.now() - start)
await store.close()
