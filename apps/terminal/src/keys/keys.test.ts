import { assert, describe, it } from "@effect/vitest"
import type { Key as InkKey } from "ink"
import { keysOf } from "./keys.ts"

const key = (flags: Partial<InkKey> = {}) => flags as InkKey

describe("keys", () => {
  it("finds Enter and Tab inside a run of text", () => {
    assert.deepStrictEqual(keysOf("abc\r", key()), [{ name: "text", text: "abc" }, { name: "enter" }])
    assert.deepStrictEqual(keysOf("a\tb\r\nc", key()), [
      { name: "text", text: "a" },
      { name: "tab" },
      { name: "text", text: "b" },
      { name: "enter" },
      { name: "text", text: "c" },
    ])
  })

  it("finds a Ctrl key inside a run, and leaves backspaces to the text (Ctrl+L with 1 in one read lost the Ctrl+L)", () => {
    assert.deepStrictEqual(keysOf("\f1", key()), [
      { name: "ctrl", letter: "l" },
      { name: "text", text: "1" },
    ])
    assert.deepStrictEqual(keysOf("anh\u007f\u007f\bánh", key()), [{ name: "text", text: "anh\u007f\u007f\bánh" }])
  })

  it("reads a letter right after Esc as Esc and the letter", () => {
    assert.deepStrictEqual(keysOf("ế", key({ meta: true })), [{ name: "escape" }, { name: "text", text: "ế" }])
    assert.deepStrictEqual(keysOf("", key({ escape: true, meta: true })), [{ name: "escape" }])
  })

  it("names the keys that Ink names, and drops what it can't", () => {
    assert.deepStrictEqual(keysOf("", key({ backspace: true })), [{ name: "backspace" }])
    assert.deepStrictEqual(keysOf("", key({ tab: true, shift: true })), [{ name: "backTab" }])
    assert.deepStrictEqual(keysOf("l", key({ ctrl: true })), [{ name: "ctrl", letter: "l" }])
    assert.deepStrictEqual(keysOf("", key()), [])
  })
})
