import { spawnSync } from "node:child_process"
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "vitest"
import { bundled } from "../../apps/kheo/bin/bundled.mjs"
import { emptyFolder } from "./kheo.ts"

describe("the code that the bundle keeps", () => {
  it("is written by the first run of a command, taken by the next ones, and made anew where it was spoilt", () => {
    const folder = emptyFolder()
    const source = dirname(bundled() ?? "")
    cpSync(source, folder, { recursive: true, filter: (path) => path !== join(source, "code") })
    const code = join(folder, "code")
    const help = (...words: ReadonlyArray<string>) =>
      spawnSync(process.execPath, [join(folder, "main.js"), ...words], { encoding: "utf8" })

    assert.strictEqual(help("bord").status, 2)
    assert.isFalse(existsSync(code))
    const first = help("board", "--help")
    assert.strictEqual(first.status, 0, first.stderr)
    const [name = ""] = readdirSync(code)
    assert.match(name, /^board-v/)
    const file = join(code, name)
    const written = statSync(file).mtimeMs
    assert.strictEqual(help("board", "--help").stdout, first.stdout)
    assert.strictEqual(statSync(file).mtimeMs, written)

    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, -100))
    assert.strictEqual(help("board", "--help").stdout, first.stdout)
    assert.isAtLeast(statSync(file).size, bytes.length * 0.99)
    assert.deepStrictEqual(readdirSync(code), [name])
  })
})
