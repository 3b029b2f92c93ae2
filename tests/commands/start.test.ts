import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { checkout, emptyFolder, kheo } from "./kheo.ts"

const own = join(checkout, ".kheo", "example")

const manifest = (): { asOf: string; deadline: string } => {
  const folder = readdirSync(join(checkout, "examples"))
    .map((name) => join(checkout, "examples", name))
    .find((path) => existsSync(join(path, "example.json")))
  return JSON.parse(readFileSync(join(folder ?? "", "example.json"), "utf8"))
}

const written = (date: string) => date.split("-").reverse().join("/")

describe("the first command, without a terminal", () => {
  it("prints the example's board and what to type next, in its own folder, and imports only once", async () => {
    rmSync(own, { recursive: true, force: true })
    const elsewhere = emptyFolder()
    const first = await kheo([], { KHEO_DATA: elsewhere }, "start.mjs")
    assert.strictEqual(first.code, 0)
    assert.include(first.out, "DỮ LIỆU MẪU")
    assert.include(first.out, `số liệu đến ${written(manifest().asOf)}`)
    assert.include(first.out, `Hạn báo cáo: ${written(manifest().deadline)}`)
    assert.include(first.out, "kheo units --data .kheo/example")
    assert.include(first.err, "Đang đọc")
    assert.deepStrictEqual(readdirSync(elsewhere), [])

    const second = await kheo([], {}, "start.mjs")
    assert.deepStrictEqual([second.code, second.out], [0, first.out])
    assert.notInclude(second.err, "Đang đọc")
  })

  it("speaks English on demand", async () => {
    assert.include((await kheo(["--lang", "en"], {}, "start.mjs")).out, "SAMPLE DATA")
  })
})

describe("an old Node", () => {
  it("reads in both languages that Node 24 is needed", async () => {
    const text = readFileSync(join(checkout, "apps/kheo/bin/kheo.mjs"), "utf8")
    const check = text.slice(text.indexOf("if ("), text.indexOf("\n}\n") + 3)
    const told: Array<string> = []
    const process = { versions: { node: "20.20.2" }, version: "v20.20.2", exit: () => told.push("exit") }
    new Function("process", "console", check)(process, { error: (line: string) => told.push(line) })
    assert.include(told[0], "cần Node 24")
    assert.include(told[0], "needs Node 24")
    assert.strictEqual(told[1], "exit")
  })
})
