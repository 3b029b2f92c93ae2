import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

/** A register with a paper and its file; answers its folder and the file's hash. */
const withPaper = async () => {
  const folder = emptyFolder()
  const data = join(folder, "so")
  const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
  await run("user", "add", "Trần Thị Hạnh")
  const paper = ["--kind", "công văn", "--issuer", "BDV", "--number", "7-CV/BDV"]
  assert.strictEqual((await run("paper", "add", "Phát động", ...paper)).code, 0)
  writeFileSync(join(folder, "quét.pdf"), "%PDF-1.7 thử")
  writeFileSync(join(folder, "giả.pdf"), "MZ")
  return { folder, data, run }
}

describe("kheo paper attach", () => {
  it("keeps what it may and names what it refuses; the file comes back as it was", async () => {
    const { folder, run } = await withPaper()
    const attached = await run(
      "paper",
      "attach",
      "7-CV/BDV",
      join(folder, "quét.pdf"),
      join(folder, "giả.pdf"),
      "--json",
    )
    const { files, refused } = JSON.parse(attached.out)
    assert.deepStrictEqual([attached.code, files.length, files[0].name, refused.length], [6, 1, "quét.pdf", 1])
    assert.include(attached.err, "Tệp là chương trình nên không nhận")
    assert.strictEqual((await run("paper", "attach", "7-CV/BDV", join(folder, "giả.pdf"))).code, 3)
    assert.strictEqual((await run("paper", "attach", "7-CV/BDV", join(folder, "không có.pdf"))).code, 2)
    assert.strictEqual((await run("paper", "attach", "9-CV/X", join(folder, "quét.pdf"))).code, 2)
    const shown = JSON.parse((await run("paper", "files", "7-CV/BDV", "--json")).out)
    assert.deepInclude(shown.files[0], { name: "quét.pdf", found: "intact", sha256: files[0].sha256 })
    assert.include((await run("paper", "show", "7-CV/BDV")).out, files[0].sha256)
    const unwritten = await run("paper", "file", files[0].sha256, "--output", join(folder, "không có", "ra.pdf"))
    assert.notStrictEqual(unwritten.code, 0)
    assert.include(unwritten.err, join("không có", "ra.pdf"))
    assert.notMatch(unwritten.err, /\n\s+at /)
    const out = join(folder, "ra.pdf")
    assert.strictEqual((await run("paper", "file", files[0].sha256, "--output", out)).code, 0)
    assert.strictEqual(readFileSync(out, "utf8"), "%PDF-1.7 thử")
    assert.strictEqual((await run("paper", "file", files[0].sha256, "--output", out)).code, 2)
    const nowhere = await run("paper", "file", "0".repeat(64), "--output", join(folder, "x"))
    assert.deepStrictEqual([nowhere.code, readdirSync(folder).includes("x")], [2, false])
  })
})

describe("kheo export and kheo import-log", () => {
  it("carry a register over byte for byte, with a verifier that needs Node alone", async () => {
    const { data, folder, run } = await withPaper()
    await run("paper", "attach", "7-CV/BDV", join(folder, "quét.pdf"))
    const record = join(folder, "record.json")
    writeFileSync(record, (await run("verify", "--json")).out)
    const bundle = join(folder, "gói")
    assert.strictEqual((await run("export", "--output", bundle)).code, 0)
    assert.strictEqual((await run("export", "--output", bundle)).code, 3)

    const alone = join(emptyFolder(), "gói")
    cpSync(bundle, alone, { recursive: true })
    const verify = (...words: ReadonlyArray<string>) =>
      spawnSync(process.execPath, ["verify.mjs", ".", ...words], { cwd: alone, encoding: "utf8", env: {} })
    assert.deepInclude(JSON.parse(verify("--json").stdout), { verdict: "consistent", position: 4 })
    cpSync(record, join(alone, "..", "record.json"))
    const intact = verify("--checkpoint", "../record.json", "--report", "../bien-ban.html")
    assert.strictEqual(intact.status, 0)
    assert.include(readFileSync(join(alone, "..", "bien-ban.html"), "utf8"), "nguyên vẹn")
    assert.strictEqual(verify("--require-checkpoint").status, 2)

    const other = join(folder, "khác")
    assert.strictEqual((await kheoHere(["import-log", bundle, "--data", other])).code, 0)
    const again = join(folder, "gói 2")
    assert.strictEqual(
      (await kheoHere(["export", "-o", again, "--key", join(bundle, "key.txt"), "--data", other])).code,
      0,
    )
    for (const name of ["log.jsonl", "leaves.txt", "manifest.json"])
      assert.isTrue(readFileSync(join(again, name)).equals(readFileSync(join(bundle, name))), name)
    const own = await kheoHere(["verify", "--checkpoint", record, "--json", "--data", other])
    assert.deepInclude(JSON.parse(own.out), { verdict: "intact", position: 4 })

    const log = join(alone, "log.jsonl")
    writeFileSync(log, readFileSync(log, "utf8").replace("Phát động", "Phát đồng"))
    const edited = verify("--json")
    assert.deepInclude(JSON.parse(edited.stdout), { verdict: "altered", position: 3 })
    assert.strictEqual(edited.status, 1)
    const refused = await kheoHere(["import-log", alone, "--data", join(folder, "mới")])
    assert.strictEqual(refused.code, 3)
    assert.include(refused.err, "Dòng 3 của")
    const told = await kheoHere(["verify", "--bundle", alone, "--json", "--data", data])
    assert.deepInclude(JSON.parse(told.out), { verdict: "altered", position: 3 })
  })

  it("find a file that is missing or altered beside the register", async () => {
    const { data, folder, run } = await withPaper()
    const { files } = JSON.parse((await run("paper", "attach", "7-CV/BDV", join(folder, "quét.pdf"), "--json")).out)
    const [{ sha256 }] = files
    const path = join(data, "attachments", sha256.slice(0, 2), sha256)
    writeFileSync(path, "khác")
    const altered = await run("verify", "--json")
    assert.deepInclude(JSON.parse(altered.out), { verdict: "altered", code: "file", position: 4, what: sha256 })
    assert.strictEqual((await run("paper", "file", sha256, "--output", join(folder, "y"))).code, 3)
    rmSync(path)
    const missing = await run("verify", "--json")
    assert.deepInclude(JSON.parse(missing.out), { verdict: "altered", code: "file-missing" })
    assert.strictEqual(missing.code, 1)
    await run("paper", "attach", "7-CV/BDV", join(folder, "quét.pdf"))
    assert.strictEqual((await run("verify")).code, 0)
  })

  it("say what is wrong with what they are given", async () => {
    const { folder, run } = await withPaper()
    for (const words of [["export"], ["import-log"], ["verify", "--key", "không phải khóa"]])
      assert.strictEqual((await run(...words)).code, 2)
    assert.strictEqual((await run("import-log", folder)).code, 3)
    assert.strictEqual((await run("verify", "--bundle", join(folder, "không có"))).code, 3)
  })
})

describe("the auditor's sources", () => {
  it("run as they are, without anything installed", () => {
    const sources = new URL("../../apps/auditor/", import.meta.url)
    const copy = emptyFolder()
    for (const name of ["bin", "src", "package.json"])
      cpSync(new URL(name, sources), join(copy, name), { recursive: true })
    const program = join(copy, "bin", "verify.mjs")
    writeFileSync(join(copy, "log.jsonl"), "")
    const printed = execFileSync(process.execPath, [program, join(copy, "log.jsonl"), "--json"], { encoding: "utf8" })
    assert.deepInclude(JSON.parse(printed), { verdict: "consistent", position: 0 })
  })
})
