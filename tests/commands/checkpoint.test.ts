import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { expandNote, openNote, readProofFile, readVkey } from "@kheo/event-store/note"
import { Result } from "effect"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

/** A register's folder in which commands run, and what they print as JSON. */
const office = () => {
  const data = emptyFolder()
  const ask = (...args: ReadonlyArray<string>) => kheoHere([...args, "--data", data, "--json"])
  const done = async (...args: ReadonlyArray<string>) => {
    const ended = await ask(...args)
    assert.strictEqual(ended.code, 0, ended.err)
    return JSON.parse(ended.out)
  }
  return { data, file: join(data, "kheo.db"), ask, done, add: (name: string) => done("user", "add", name) }
}

const opens = (note: string, vkey: string) => Result.isSuccess(openNote(note, [readVkey(vkey) ?? assert.fail(vkey)]))

describe("kheo checkpoint", () => {
  it("hands out a note that the public key opens, as text, as a file and as a picture", async () => {
    const { add, ask, data, done } = office()
    await add("Trần Thị Hạnh")
    const out = join(data, "ban-ghi.txt")
    const signed = await done("checkpoint", "--qr-file", join(data, "ma.svg"))
    const plain = await kheoHere(["checkpoint", "-o", out, "--data", data])
    assert.strictEqual(plain.code, 0)
    assert.strictEqual(readFileSync(out, "utf8"), signed.note)
    assert.isTrue(opens(signed.note, (await done("keys", "vkey")).vkey))
    assert.strictEqual(expandNote(signed.compact), signed.note)
    assert.include(readFileSync(join(data, "ma.svg"), "utf8"), "<svg")
    assert.strictEqual((await ask("checkpoint", "--qr-file", join(data, "ma.gif"))).code, 2)
    const verified = await ask("verify", "--checkpoint", out)
    assert.strictEqual(JSON.parse(verified.out).verdict, "intact")
  })

  it("makes no key for a register that is not there", async () => {
    const { ask, data } = office()
    assert.strictEqual((await ask("checkpoint")).code, 2)
    assert.isFalse(existsSync(join(data, "vault")))
  })
})

describe("kheo proof", () => {
  it("proves an event, a continuation, and nothing at a position that is not there", async () => {
    const { add, ask, done } = office()
    await add("Trần Thị Hạnh")
    await add("Lê Văn Nam")
    assert.deepInclude(readProofFile((await done("proof", "2")).proof), { index: 1 })
    assert.strictEqual(readProofFile((await done("proof", "--from", "1")).proof)?.proof.hashes.length, 2)
    for (const args of [["4"], ["0"], ["x"], [], ["1", "2"], ["--from", "4"], ["1", "--from", "1"]])
      assert.strictEqual((await ask("proof", ...args)).code, 2, args.join(" "))
  })
})

describe("a backup that is older than what was signed", () => {
  it("takes nothing until an epoch is opened, and then says so", async () => {
    const { add, ask, data, done, file } = office()
    await add("Trần Thị Hạnh")
    await done("checkpoint")
    mkdirSync(join(data, "backup"))
    for (const suffix of ["", "-wal"])
      if (existsSync(file + suffix)) copyFileSync(file + suffix, join(data, "backup", `kheo.db${suffix}`))
    await add("Lê Văn Nam")
    const lost = await done("checkpoint")
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true })
    for (const suffix of ["", "-wal"])
      if (existsSync(join(data, "backup", `kheo.db${suffix}`)))
        copyFileSync(join(data, "backup", `kheo.db${suffix}`), file + suffix)

    const refused = await ask("user", "add", "Phạm Thị Ý")
    assert.strictEqual(refused.code, 7)
    assert.strictEqual(JSON.parse(refused.out).code, "LedgerForked")
    assert.include(refused.err, "kheo epoch open")
    assert.strictEqual((await ask("checkpoint")).code, 7)
    assert.strictEqual((await done("user", "list")).users.length, 2)
    assert.isString((await done("epoch", "list")).problem)

    assert.strictEqual((await ask("epoch", "open")).code, 2)
    const opened = await done("epoch", "open", "--reason", "Hỏng ổ đĩa")
    assert.deepInclude(opened, { epoch: 2, given: lost.position })
    await add("Phạm Thị Ý")
    assert.match((await done("checkpoint")).origin, /#2$/)
    assert.isNull((await done("epoch", "list")).problem)
    const verified = JSON.parse((await ask("verify")).out)
    assert.deepInclude(verified.epochs[0], { epoch: 2, size: lost.position, reason: "Hỏng ổ đĩa" })
    const plain = await kheoHere(["verify", "--data", data])
    assert.include(plain.out, "Hỏng ổ đĩa")
    assert.strictEqual((await ask("epoch", "open", "--reason", "không cần")).code, 2)
  })
})

describe("kheo keys", () => {
  it("rotates the key, and the checkpoint opens under the old one and the new", async () => {
    const { add, done } = office()
    await add("Trần Thị Hạnh")
    const { vkey: old } = await done("keys", "vkey")
    const { checkpoint, vkey } = await done("keys", "rotate")
    assert.notStrictEqual(vkey, old)
    assert.isTrue(opens(checkpoint.note, old) && opens(checkpoint.note, vkey))
    assert.deepInclude(await done("keys", "show"), { vkey, here: true, sealed: false })
  })

  it("with a passphrase that is not at hand warns and closes the campaign all the same", async () => {
    const { add, ask, data, done } = office()
    await add("Trần Thị Hạnh")
    await done("checkpoint")
    process.env["KHEO_NEW_PASSPHRASE"] = "mật khẩu"
    try {
      assert.deepStrictEqual(await done("keys", "passphrase"), { sealed: true })
    } finally {
      delete process.env["KHEO_NEW_PASSPHRASE"]
    }
    assert.strictEqual((await ask("checkpoint")).code, 2)
    await done("unit", "add", "Xã Mỹ An", "--block", "Khối xã", "--date", "2022-01-01")
    const opened = await ask("campaign", "open", "2022", "--deadline", "2022-10-21")
    assert.strictEqual(opened.code, 0, opened.err)
    const closed = await kheoHere(["campaign", "close", "2022", "--data", data])
    assert.strictEqual(closed.code, 0, closed.err)
    assert.include(closed.err, "LƯU Ý")
    process.env["KHEO_PASSPHRASE"] = "sai"
    try {
      assert.include((await ask("checkpoint")).err, "Mật khẩu không mở được")
      process.env["KHEO_PASSPHRASE"] = "mật khẩu"
      await done("checkpoint")
    } finally {
      delete process.env["KHEO_PASSPHRASE"]
    }
  })

  it("replaces a key whose folder is gone, and not without a reason", async () => {
    const { add, ask, data, done } = office()
    await add("Trần Thị Hạnh")
    const { vkeys } = await done("checkpoint")
    rmSync(join(data, "vault", "signing"), { recursive: true })
    const refused = await ask("checkpoint")
    assert.include(refused.err, "kheo keys replace")
    assert.strictEqual((await ask("keys", "replace")).code, 2)
    const { checkpoint, vkey } = await done("keys", "replace", "--reason", "Máy hỏng")
    assert.notStrictEqual(vkey, vkeys[0])
    assert.isTrue(opens(checkpoint.note, vkey) && !opens(checkpoint.note, vkeys[0]))
    writeFileSync(join(data, "x.pub"), "")
    assert.strictEqual((await kheoHere(["keys", "vkey", "-o", join(data, "x.pub"), "--data", data])).code, 0)
    assert.strictEqual(readFileSync(join(data, "x.pub"), "utf8"), `${vkey}\n`)
  })
})
