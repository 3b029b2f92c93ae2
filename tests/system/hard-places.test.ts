import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { dataFolder, exampleJson, importedExample, kheo } from "./example-data.ts"

let register: ReturnType<typeof importedExample>
beforeAll(() => {
  register = importedExample()
  chmodSync(dirname(inject("kheoMain")), 0o755)
})
afterAll(() => {
  chmodSync(register.data, 0o755)
  register.remove()
})

/** Root is refused nothing, so as root the command runs under another account. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Takes the right to write from a folder and all that is in it; everybody may read. */
const readOnly = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444)
  chmodSync(folder, 0o555)
}

const run = (args: ReadonlyArray<string>) => {
  const [node = "", ...rest] = kheo(...args)
  const { status, stderr, stdout } = spawnSync(node, rest, { encoding: "utf8", ...other })
  return { code: status, err: stderr, out: stdout }
}

describe("a folder that this account may only read", () => {
  it("answers every reading command as before, and says why it does not write", () => {
    const campaign = String(exampleJson("example.json").campaign)
    const { data } = register
    const reading = [
      ["board", "--campaign", campaign],
      ["models", "--campaign", campaign],
      ["models", "loa", "--campaign", campaign],
      ["units", "--campaign", campaign],
      ["check", "--campaign", campaign],
      ["history"],
      ["journal"],
      ["verify"],
    ].map((args) => [...args, "--json", "--data", data])
    const [node = "", ...main] = kheo()
    const before = reading.map((args) => spawnSync(node, [...main, ...args], { encoding: "utf8" }).stdout)
    readOnly(data)
    for (const [index, args] of reading.entries()) {
      const { code, err, out } = run(args)
      assert.deepStrictEqual([code, err], [0, ""], args.join(" "))
      assert.strictEqual(out, before[index], args.join(" "))
    }
    const user = JSON.parse(run(["user", "list", "--json", "--data", data]).out).users[0].name
    const refused = run(["user", "add", "Người Mới", "--as", user, "--json", "--data", data])
    assert.strictEqual(JSON.parse(refused.out).code, "StoreUnavailable")
    assert.include(refused.err, "không có quyền ghi")
    assert.strictEqual(refused.code, 3)
    assert.deepStrictEqual(readdirSync(data), ["kheo.db", "vault"])
  })
})

describe("a process that may open no more files", () => {
  it("says so, and the register is whole", () => {
    const { data, remove } = dataFolder()
    try {
      mkdirSync(data, { recursive: true })
      const [node = "", ...adding] = kheo("user", "add", "Phạm Thị Hòa", "--data", data)
      assert.strictEqual(spawnSync(node, adding).status, 0)
      const [, ...listing] = kheo("user", "list", "--data", data)
      const told = Array.from({ length: 12 }, (_, index) => {
        const script = `ulimit -n ${21 + index}; exec "$0" "$@"`
        const { status, stderr } = spawnSync("sh", ["-c", script, node, ...listing], { encoding: "utf8" })
        if (/Node\.js v/.test(stderr)) return "not even loaded"
        return status === 0 ? "done" : stderr.includes("quá nhiều tệp") ? "too many" : `${status} ${stderr}`
      })
      assert.includeMembers(told, ["too many", "done"])
      assert.includeMembers(["too many", "done", "not even loaded"], told)
      const [, ...verify] = kheo("verify", "--data", data)
      assert.strictEqual(spawnSync(node, verify).status, 0)
    } finally {
      remove()
    }
  })
})
