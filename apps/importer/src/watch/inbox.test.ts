import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { Inbox } from "./inbox.ts"

const folderWith = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-inbox-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, "xã"))
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  for (const [name, text] of Object.entries(files)) put(name, text)
  return { folder, put }
}
const names = async (inbox: Inbox, folder: string) =>
  (await inbox.look()).map(({ path }) => path.slice(folder.length + 1).replaceAll("\\", "/"))

describe("an inbox", () => {
  it("hands out what has come to rest, once, below its folders too", async () => {
    const { folder } = folderWith({ "a.xlsx": "một", "xã/b.xlsx": "hai", "~$a.xlsx": "khóa", "ghi-chu.tmp": "ba" })
    const inbox = new Inbox(folder)
    assert.deepStrictEqual(await names(inbox, folder), [])
    assert.isTrue(inbox.isRestless)
    assert.deepStrictEqual(await names(inbox, folder), ["a.xlsx", "xã/b.xlsx"])
    assert.deepStrictEqual(await names(inbox, folder), [])
    assert.isFalse(inbox.isRestless)
  })

  it("waits while a file grows, and hands it out again when it changed", async () => {
    const { folder, put } = folderWith({ "a.xlsx": "một" })
    const inbox = new Inbox(folder)
    await inbox.look()
    put("a.xlsx", "một, hai")
    assert.deepStrictEqual(await names(inbox, folder), [])
    assert.deepStrictEqual(await names(inbox, folder), ["a.xlsx"])
    put("a.xlsx", "một, hai, ba")
    await inbox.look()
    assert.deepStrictEqual(await names(inbox, folder), ["a.xlsx"])
  })

  it("knows a content again under another name and date, and what the register has", async () => {
    const { folder, put } = folderWith({ "a.xlsx": "một", "b.xlsx": "hai" })
    const first = new Inbox(folder)
    await first.look()
    const known = (await first.look()).filter(({ path }) => path.endsWith("a.xlsx")).map(({ sha256 }) => sha256)
    const second = new Inbox(folder, known)
    put("bản sao.xlsx", "hai")
    utimesSync(join(folder, "bản sao.xlsx"), 1, 1)
    await second.look()
    assert.deepStrictEqual(await names(second, folder), ["b.xlsx"])
  })

  it("that is not there is empty", async () => {
    assert.deepStrictEqual(await new Inbox(join(tmpdir(), "kheo-no-such-folder")).look(), [])
  })
})
