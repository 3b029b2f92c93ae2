import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { KeyUses } from "./key-uses.ts"
import { keyUsesFile, layerSqliteKeyUses } from "./sqlite-key-uses.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const on = <A>(file: string, body: Effect.Effect<A>) =>
  Effect.runPromise(Effect.provide(body, layerSqliteKeyUses(file), { local: true }))
const note = (...uses: ReadonlyArray<readonly [string, string]>) =>
  Effect.flatMap(Effect.service(KeyUses), ({ note }) => Effect.forEach(uses, (use) => note(...use)))
const lastDays = Effect.flatMap(Effect.service(KeyUses), ({ lastDays }) => Effect.map(lastDays, (days) => [...days]))

describe("the last days of keys", () => {
  it("are kept for their owner alone from the first use on, and never go back", async () => {
    const file = keyUsesFile(join(folder, "one"))
    assert.deepStrictEqual(await on(file, lastDays), [])
    assert.isFalse(existsSync(file))
    await on(file, note(["a", "2022-10-18"], ["b", "2022-10-18"], ["a", "2022-10-20"]))
    await on(file, note(["a", "2022-10-19"]))
    assert.deepStrictEqual(await on(file, lastDays), [
      ["a", "2022-10-20"],
      ["b", "2022-10-18"],
    ])
    if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o77, 0)
  })

  it("that can't be written hinder nobody", async () => {
    const file = keyUsesFile(join(folder, "two"))
    writeFileSync(join(folder, "two"), "a file where the folder should be")
    assert.deepStrictEqual(await on(file, Effect.andThen(note(["a", "2022-10-18"]), lastDays)), [])
  })
})
