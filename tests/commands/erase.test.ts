import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const data = mkdtempSync(join(tmpdir(), "kheo-erase-"))
const folder = join(checkout, "examples", readdirSync(join(checkout, "examples"))[0] ?? "")
const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
const json = async (...words: ReadonlyArray<string>) => JSON.parse((await run(...words, "--json")).out)
const importing = ["import", folder, "--campaign", "2022", "--deadline", "2022-10-21", "--yes"]
const persons = async (): Promise<ReadonlyArray<string>> =>
  (await json("models", "--campaign", "2022")).models.flatMap(({ person }: { person: string | null }) => person ?? [])

beforeAll(async () => void (await run(...importing)), 60_000)
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Every way in which the name could still be written in a file of the folder, found by a search of its own. */
const found = (name: string): ReadonlyArray<string> => {
  const folded = name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/giu, "d").toLowerCase()
  const forms = ["NFC", "NFD"].flatMap((form) => {
    const text = name.normalize(form)
    return [text, text.toLowerCase(), text.toUpperCase()]
  })
  const bytes = [...forms, folded].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    ...[0, 1, 2].map((shift) => {
      const base64 = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64")
      return Buffer.from(base64.slice(4, -4))
    }),
  ])
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => bytes.some((pattern) => readFileSync(file).includes(pattern)))
}

describe("kheo erase", () => {
  it("leaves a person's name in no file of the register, and every proof as it was", async () => {
    const [name = "", other = ""] = await persons()
    const before = await json("verify")
    assert.strictEqual((await run("models", name, "--every-campaign")).code, 0)
    assert.notDeepEqual(found(name), [], "the index has the name before")
    const copy = await json("vault", "backup")
    const asked = await run("erase", name)
    assert.deepStrictEqual([asked.code, asked.err.includes("--yes")], [2, true])
    assert.include(await persons(), name)

    const told = await json("erase", name, "--yes", "--request-number", "12/ĐN")
    assert.deepStrictEqual([told.traces, told.mentions], [[], []])
    assert.deepStrictEqual(told.vaultBackups.deleted, [copy.path])
    assert.deepStrictEqual(found(name), [])
    const after = await json("verify")
    assert.strictEqual(after.verdict, "consistent")
    assert.strictEqual(after.position, before.position + 1)
    const left = await persons()
    assert.deepStrictEqual([left.includes(name), left.includes("(đã xóa)"), left.includes(other)], [false, true, true])

    const again = await run(...importing)
    assert.strictEqual(again.code, 6)
    assert.include(again.out, "đã được xóa dữ liệu cá nhân")
    for (const words of [["models"], ["history"], ["journal"], ["awards"], ["check", "--campaign", "2022"]]) {
      const { out } = await run(...words, "--json")
      assert.notInclude(out, name, words[0])
    }
    assert.deepStrictEqual(found(name), [])
    assert.strictEqual((await run("erase", name, "--yes")).code, 2)
  }, 60_000)

  it("refuses to choose among namesakes, and erases the one of a unit", async () => {
    for (const unit of ["Xã Mỹ An", "Xã Mỹ Phú"])
      await run("model", "register", "Tổ hòa giải", "--campaign", "2022", "--unit", unit, "--person", "Đỗ Thị Mẫu")
    const several = await run("erase", "Đỗ Thị Mẫu", "--yes")
    assert.strictEqual(several.code, 2)
    assert.include(several.err, "--unit")
    assert.lengthOf((await json("erase", "ĐỖ THỊ MẪU", "--unit", "Xã Mỹ An", "--yes")).persons, 1)
    assert.strictEqual((await persons()).filter((one) => one === "Đỗ Thị Mẫu").length, 1)
  })
})

describe("kheo vault", () => {
  it("is not made, and gets no keys, by a rehearsal", async () => {
    const folder = emptyFolder()
    await kheoHere([...importing.slice(0, -1), "--dry-run", "--data", folder])
    assert.deepStrictEqual(readdirSync(folder), [])
    await kheoHere(["user", "add", "Lê Văn An", "--data", folder])
    const before = readFileSync(join(folder, "vault", "persons.db"))
    const { out } = await kheoHere([...importing.slice(0, -1), "--dry-run", "--data", folder])
    assert.include(out, "133 dòng")
    assert.isTrue(readFileSync(join(folder, "vault", "persons.db")).equals(before))
  })

  it("brings keys back from a copy, but nobody who was erased; without it values are locked and none are written", async () => {
    const outside = mkdtempSync(join(tmpdir(), "kheo-copy-"))
    const { path } = await json("vault", "backup", "--output", outside)
    const kept = `${path}.kept`
    renameSync(path, kept)
    const [name = ""] = (await persons()).filter((one) => !one.startsWith("("))
    const { vaultBackups } = await json("erase", name, "--all", "--yes")
    assert.deepStrictEqual(vaultBackups.unreached, [path])
    const full = await persons()
    rmSync(join(data, "vault"), { recursive: true })
    assert.isTrue((await persons()).every((one) => one === "(chưa mở được khóa)"))
    const refused = await run(
      "model",
      "register",
      "Vườn hoa",
      "--campaign",
      "2022",
      "--unit",
      "Xã Mỹ An",
      "--person",
      "Lê Văn Em",
    )
    assert.include(refused.err, "kheo vault restore")
    assert.isFalse(existsSync(join(data, "vault")))
    const restored = await json("vault", "restore", kept)
    assert.isAtLeast(restored.keys, 2)
    assert.isAtLeast(restored.erasedAgain, 1)
    assert.deepStrictEqual(await persons(), full)
    rmSync(outside, { recursive: true })
  }, 60_000)
})
