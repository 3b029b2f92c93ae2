import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { type Code, readCode, writeCode } from "./code-file.ts"
import { isAsStarted, settleEngine } from "./engine-settings.ts"
import { scriptsIn } from "./load-scripts.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-code-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const script = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe("code that was kept", () => {
  it("is read as it was written, and not at all where a byte of it is another", () => {
    const file = join(folder, "code", "board")
    const code: Code = new Map([
      ["program.js", Buffer.from([1, 2, 3])],
      ["chunks/a.js", Buffer.from([])],
      ["chunks/b.js", Buffer.from([4])],
    ])
    writeCode(file, code)
    assert.deepStrictEqual([...readCode(file)], [...code])
    const written = readFileSync(file)
    for (const at of [0, 3, 4, 8, 20, written.length - 4, written.length - 1]) {
      const changed = Buffer.from(written)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(file, changed)
      assert.strictEqual(readCode(file).size, 0, `byte ${at}`)
      writeFileSync(file, written.subarray(0, at))
      assert.strictEqual(readCode(file).size, 0, `cut at ${at}`)
    }
    assert.strictEqual(readCode(join(folder, "none")).size, 0)
    writeCode(join(script("a-file", ""), "board"), code)
  })

  const calls = `exports.name = "a"; exports.sum = require("./b.js").sum; exports.join = require("node:path").join`
  const adds = `const { name } = require("./a.js"); exports.sum = (...all) => { let sum = 0; for (const one of all) sum += one; return name + sum }`

  it("spares the next start what functions were compiled for, and is told anew when a script is another", () => {
    const a = script("a.js", calls)
    script("b.js", adds)
    const first = scriptsIn(folder, new Map())
    const loaded = first.load(a) as { readonly sum: (...all: ReadonlyArray<number>) => string; readonly join: unknown }
    assert.strictEqual(loaded.join, join)
    const uncalled = first.code().get("b.js")?.length ?? 0
    const again = scriptsIn(folder, new Map())
    assert.strictEqual((again.load(a) as typeof loaded).sum(1, 2), "a3")
    const kept = again.code()
    assert.isAbove(kept.get("b.js")?.length ?? 0, uncalled)
    assert.isFalse(again.hasNew())
    again.load(script("c.js", ""))
    assert.hasAllKeys(again.code(), ["a.js", "b.js", "c.js"])

    const file = join(folder, "kept")
    writeCode(file, kept)
    const second = scriptsIn(folder, readCode(file))
    assert.strictEqual((second.load(a) as typeof loaded).sum(3, 4), "a7")
    assert.isFalse(second.hasNew())

    script("b.js", adds.replace("name +", "name.toUpperCase() +"))
    const third = scriptsIn(folder, readCode(file))
    assert.strictEqual((third.load(a) as typeof loaded).sum(5), "A5")
    assert.isTrue(third.hasNew())
  })

  it("is made as V8 was started, whatever commands have told it of memory", () => {
    assert.isTrue(isAsStarted())
    setFlagsFromString("--semi-space-growth-factor=1")
    setFlagsFromString("--heap-growing-percent=60")
    assert.isFalse(isAsStarted())
    settleEngine()
    assert.isTrue(isAsStarted())
  })
})
