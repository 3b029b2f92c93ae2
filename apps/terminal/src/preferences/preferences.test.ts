import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { filePreferences, type Preferences, readPreferences, usualPreferences } from "./index.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-settings-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text?: string) => {
  const path = join(folder, name, "settings.json")
  if (text !== undefined) {
    rmSync(join(folder, name), { force: true })
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return path
}

describe("preferences", () => {
  it("are read again as they were saved, in a folder that was not there", async () => {
    const liked: Preferences = {
      language: "en",
      colours: "light",
      ascii: true,
      reader: true,
      welcomed: true,
      toured: true,
      starting: { campaign: 2026, deadline: "2026-10-21" },
    }
    const path = file("new")
    assert.deepStrictEqual(readPreferences(path), usualPreferences)
    await filePreferences(path).save(liked)
    assert.deepStrictEqual(readPreferences(path), liked)
    const { starting: _, ...begun } = liked
    await filePreferences(path).save(begun)
    assert.deepStrictEqual(readPreferences(path), begun)
  })

  it("that are not understood are the usual ones, each for itself; what others keep there stays", async () => {
    for (const text of ["", "[1]", "null", "{", '"vi"'])
      assert.deepStrictEqual(readPreferences(file("odd", text)), usualPreferences)
    const path = file("half", '{"colours":"pink","ascii":true,"starting":{"campaign":2026},"printer":"LPT1"}')
    assert.deepStrictEqual(readPreferences(path), { ...usualPreferences, ascii: true })
    await filePreferences(path).save(usualPreferences)
    assert.include(readFileSync(path, "utf8"), "LPT1")
  })
})
