import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterEach, beforeEach, vi } from "vitest"
import { parse } from "./cli/parse.ts"
import { sessionOf } from "./cli/session.ts"
import { guardedScreens } from "./guarded-screens.ts"

let folder = ""
let said = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kheo-screens-"))
  said = ""
  const hear = (text: unknown) => {
    said += String(text)
    return true
  }
  vi.spyOn(process.stderr, "write").mockImplementation(hear)
  vi.spyOn(process.stdout, "write").mockImplementation(hear)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const session = () => sessionOf(parse(["terminal", "--data", folder, "--lang", "vi"]))
const until = (leave: AbortSignal) => new Promise<void>((resolve) => leave.addEventListener("abort", () => resolve()))

describe("the screens under guard", () => {
  it("say after a crash what happened, that nothing is lost, and where drafts and log are", async () => {
    assert.strictEqual(await guardedScreens(session(), () => Promise.reject(new Error("hỏng rồi"))), 70)
    assert.include(said, "hỏng rồi")
    assert.include(said, `Bản nháp: ${join(folder, "drafts")}`)
    const [log = ""] = readdirSync(join(folder, "logs"))
    assert.include(said, `Nhật ký lỗi: ${join(folder, "logs", log)}`)
    assert.include(readFileSync(join(folder, "logs", log), "utf8"), "guarded-screens.test.ts")
    assert.notInclude(said, "    at ")
  })

  it("are asked to leave by a signal, and say nothing", async () => {
    const ended = guardedScreens(session(), until)
    process.emit("SIGHUP", "SIGHUP")
    assert.strictEqual(await ended, 8)
    assert.strictEqual(said, "")
    assert.deepStrictEqual(readdirSync(folder), [])
  })

  it("give the terminal back themselves where the screens no longer answer", async () => {
    const ended = guardedScreens(session(), () => new Promise(() => undefined))
    process.emit("SIGTERM", "SIGTERM")
    assert.strictEqual(await ended, 8)
    assert.include(said, "\u001b[?25h\u001b[?1049l")
  })

  it("leave no listener behind", async () => {
    const before = process.listenerCount("SIGHUP")
    await guardedScreens(session(), () => Promise.resolve())
    assert.strictEqual(process.listenerCount("SIGHUP"), before)
  })
})
