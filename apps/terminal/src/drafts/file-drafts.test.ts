import { assert, describe, it } from "@effect/vitest"
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach } from "vitest"
import { type Draft, draftKey } from "../state/index.ts"
import { fileDrafts } from "./file-drafts.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kheo-drafts-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const draft = (title: string): Draft => ({
  form: "registration",
  subject: { unit: "u1" },
  values: { title: { text: title }, unit: { text: "Xã Mỹ An", picked: "u1" } },
})

describe("drafts in files", () => {
  it("hold the last state of each form, for their owner only, and leave nothing beside", async () => {
    const drafts = fileDrafts(join(folder, "drafts"))
    assert.deepStrictEqual(await drafts.read(), [])
    await drafts.save(draft("Một"))
    await drafts.save(draft("Hai"))
    const names = readdirSync(join(folder, "drafts"))
    assert.lengthOf(names, 1)
    if (process.platform !== "win32")
      assert.strictEqual(statSync(join(folder, "drafts", names[0] ?? "")).mode & 0o077, 0)
    assert.deepStrictEqual(await fileDrafts(join(folder, "drafts")).read(), [draft("Hai")])
    await drafts.drop(draftKey(draft("Hai")))
    assert.deepStrictEqual(await drafts.read(), [])
  })

  it("pass over what can't be read", async () => {
    writeFileSync(join(folder, "cut.json"), '{"form":"regis')
    writeFileSync(join(folder, "odd.json"), '{"form":1}')
    await fileDrafts(folder).save(draft("Một"))
    assert.deepStrictEqual(await fileDrafts(folder).read(), [draft("Một")])
  })
})
