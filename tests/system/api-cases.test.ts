import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Server, startServer } from "@kheo/event-store-postgres/proving"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { cases } from "./api-cases/index.ts"
import { places } from "./api-cases/places.samples.ts"
import { plain } from "./api-cases/plain.ts"

let server: Server
beforeAll(async () => {
  server = await startServer()
}, 60_000)
afterAll(() => server.remove(), 60_000)

describe("the API over SQLite and PostgreSQL alike", () => {
  it.each(cases)("$name", { timeout: 240_000 }, async ({ tried }) => {
    const told: Array<unknown> = []
    for (const placeIn of Object.values(places)) {
      const folder = mkdtempSync(join(tmpdir(), "kheo-cases-"))
      try {
        told.push(plain(await tried(await placeIn(folder, server.port))))
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      }
    }
    const [first, ...others] = told
    for (const other of others) assert.deepStrictEqual(other, first)
  })
})
