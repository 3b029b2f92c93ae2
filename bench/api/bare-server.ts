import { createServer } from "node:http"
import Database from "better-sqlite3"

// What the API is held against: node:http, the same SQL for a reading, one durable insert for a command, and nothing else.
const [file = "", stream = ""] = process.argv.slice(2)

const ledger = new Database(`${file}/kheo.db`, { readonly: true })
const page = ledger.prepare<[string], { readonly entry: Uint8Array }>(
  `select "event".* from "event" where "event"."position" > 0 and "event"."stream" = +? order by "event"."position" limit 1000`,
)
const head = ledger.prepare<[], { readonly position: number }>(`select * from "head"`)

const own = new Database(`${file}/bare.db`)
own.pragma("journal_mode = WAL")
own.pragma("synchronous = FULL")
own.exec(
  "create table if not exists event (position integer primary key, id text not null unique, entry text not null)",
)
const insert = own.prepare<[string, string]>("insert into event (id, entry) values (?, ?)")

const text = new TextDecoder()
const json = { "Content-Type": "application/json" }

const server = createServer((request, response) => {
  if (request.method === "GET") {
    const { position } = head.get() ?? { position: 0 }
    const events = page.all(stream).map(({ entry }) => JSON.parse(text.decode(entry)) as unknown)
    response.writeHead(200, { ...json, "Kheo-Position": position })
    response.end(JSON.stringify({ model: { id: stream, lines: events.length }, events }))
    return
  }
  let body = ""
  request.setEncoding("utf8")
  request.on("data", (chunk: string) => (body += chunk))
  request.on("end", () => {
    const id = String(request.headers["idempotency-key"])
    const { lastInsertRowid } = insert.run(id, JSON.stringify(JSON.parse(body)))
    response.writeHead(201, json)
    response.end(JSON.stringify({ id, position: Number(lastInsertRowid) }))
  })
})

server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  console.log(JSON.stringify({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` }))
})
