import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

describe("access keys on the command line", () => {
  it("are issued, listed, renewed and revoked; the key alone is printed, once, and lies in no file", async () => {
    const data = emptyFolder()
    const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
    await run("user", "add", "Trần Văn An", "--role", "clerk")
    assert.include((await run("keys", "list")).out, "kheo keys issue")
    const issued = await run("keys", "issue", "Trần Văn An", "--purpose", "bảng của tỉnh", "--from", "10.1.2.0/24,::1")
    assert.match(issued.out, /^kheo_[0-9a-z]{12}_[\w-]{43}_[0-9a-f]{8}\n$/)
    const [, id = "", secret = "?"] = /^kheo_(\w{12})_([\w-]{43})/.exec(issued.out) ?? []
    assert.match(
      (await run("keys", "list")).out,
      new RegExp(`${id}  đang dùng.*chỉ từ 10.1.2.0/24, ::1  chưa dùng lần nào`, "u"),
    )
    assert.match((await run("keys", "renew", id)).out, new RegExp(`^kheo_${id}_`))
    assert.strictEqual((await run("keys", "revoke", id, "--reason", "thử")).code, 0)
    assert.include((await run("keys", "list", "--lang", "en")).out, `${id}  revoked`)
    assert.notInclude(readFileSync(join(data, "kheo.db"), "latin1"), secret)
    assert.include((await run("access-journal")).out, "Chưa ai xem")
  })

  it("that make no sense are refused with what to do, in the language of the user", async () => {
    const data = emptyFolder()
    const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data, "--lang", "en"])
    await run("user", "add", "Trần Văn An", "--role", "clerk")
    for (const [words, told] of [
      [["issue", "Trần Văn An"], "--purpose"],
      [["issue", "Trần Văn An", "--purpose", "x", "--scope", "all"], "there is no scope “all”"],
      [["issue", "Trần Văn An", "--purpose", "x", "--until", "2099-01-01"], "400 days at most"],
      [["issue", "Trần Văn An", "--purpose", "x", "--from", "10.1.2"], "“10.1.2” is no IP address"],
      [["issue", "Không Ai", "--purpose", "x"], "No user is “Không Ai”"],
      [["renew", "000000000000"], "No access key is “000000000000”"],
      [["issues"], "Access keys of the API"],
    ] as const) {
      const ended = await run("keys", ...words)
      assert.deepStrictEqual([ended.code, ended.out], [2, ""], words.join(" "))
      assert.include(ended.err, told)
    }
  })
})
