import { mkdtempSync, rmSync, existsSync, copyFileSync } from "node:fs"
import { catchUp, showBoard } from "@kheo/application"
import { layer } from "@kheo/event-store-sqlite"
import { Effect } from "effect"
import { syntheticYear } from "./synthetic-year.ts"
const file = "/tmp/search-prof.db"
if (!existsSync(file)) await Effect.runPromise(syntheticYear(100_000).pipe(Effect.provide(layer({ file, ledger: "b" }))))
for (let i = 0; i < 3; i++) {
copyFileSync(file, "/tmp/search-prof2.db")
for (const s of ["-wal", "-shm"]) rmSync("/tmp/search-prof2.db" + s, { force: true })
await Effect.runPromise(Effect.gen(function*() {
  let t = performance.now()
  yield* catchUp()
  console.log("catchUp", performance.now() - t); t = performance.now()
  yield* showBoard({ campaign: 2022, asOf: "2022-12-31" })
  console.log("showBoard", performance.now() - t)
}).pipe(Effect.provide(layer({ file: "/tmp/search-prof2.db", ledger: "b" }))))
}
