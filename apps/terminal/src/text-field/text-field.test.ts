import { assert, describe, it } from "@effect/vitest"
import type { Key as InkKey } from "ink"
import { type Key, keysOf } from "../keys/index.ts"
import { chunks, eraser, lengths, someWords, spelled, telexStream } from "../testing/telex.ts"
import { edit, emptyField, textBefore, type TextField, textOf } from "./text-field.ts"

const typed = (text: string): Key => ({ name: "text", text })
const after = (keys: ReadonlyArray<Key>, from: TextField = emptyField) => keys.reduce(edit, from)
const backspace: Key = { name: "backspace" }

/** One read of the terminal as Ink hands it on: erasing bytes come alone, in their order. */
const keysOfChunk = (chunk: string): ReadonlyArray<Key> =>
  (chunk.match(/[\x7f\b]|[^\x7f\b]+/g) ?? []).flatMap((run) =>
    run === "\x7f" || run === "\b" ? [backspace] : keysOf(run, {} as InkKey),
  )

describe("a text field", () => {
  it.prop(
    "holds what was meant, however the keyboard program and the terminal cut it up",
    [someWords, eraser, lengths],
    ([words, erase, cuts]) => {
      const keys = chunks(telexStream(words, erase), cuts).flatMap(keysOfChunk)
      assert.strictEqual(textOf(after(keys)), spelled(words))
    },
  )

  it("takes a burst with erasures in one read", () => {
    assert.strictEqual(textOf(after(keysOfChunk("Tie\x7fêng\x7f\x7f\x7fếng"))), "Tiếng")
    assert.strictEqual(textOf(after(keysOfChunk("Viet\b\bệt"))), "Việt")
  })

  it("keeps letters in NFC, and one Backspace takes one letter with all its marks", () => {
    const field = after([typed("e"), typed("\u0302"), typed("\u0301")])
    assert.strictEqual(textOf(field), "ế")
    assert.strictEqual(field.letters.length, 1)
    assert.strictEqual(textOf(edit(field, backspace)), "")
  })

  it("does nothing on Backspace when it is empty", () => {
    assert.deepStrictEqual(edit(emptyField, backspace), emptyField)
  })

  it("edits in the middle", () => {
    const field = after([typed("xã Mỹ An"), { name: "home" }, { name: "right" }, { name: "delete" }, typed("a")])
    assert.strictEqual(textOf(field), "xa Mỹ An")
    assert.strictEqual(textBefore(field), "xa")
    assert.strictEqual(textOf(after([{ name: "end" }, { name: "ctrl", letter: "w" }], field)), "xa Mỹ ")
    assert.strictEqual(textOf(after([{ name: "ctrl", letter: "k" }], field)), "xa")
    assert.strictEqual(textOf(after([{ name: "ctrl", letter: "u" }], field)), " Mỹ An")
  })

  it("makes one line of what is pasted, and bounds it", () => {
    assert.strictEqual(textOf(after([{ name: "paste", text: "dòng 1\r\n\tdòng 2\u0007" }])), "dòng 1 dòng 2 ")
    assert.strictEqual(after([{ name: "paste", text: "ă".repeat(5_000) }]).letters.length, 200)
  })
})
