import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { cleanName, refusedName } from "./file-name.ts"
import type { AttachmentRefused } from "./attachments.ts"
import { Recogniser } from "./recogniser.ts"

type Refusal = Exclude<AttachmentRefused["reason"], "empty" | "too-large">

const recognise = (content: Uint8Array, size = 7) => {
  const recogniser = new Recogniser()
  for (let at = 0; at < content.length; at += size) recogniser.next(content.subarray(at, at + size))
  return recogniser.finish()
}

/** A zip of stored entries, as far as recognising looks at one. */
const zip = (entries: Readonly<Record<string, string>>): Buffer => {
  const [locals, central]: [Array<Buffer>, Array<Buffer>] = [[], []]
  for (const [name, content] of Object.entries(entries)) {
    const [local, row] = [Buffer.alloc(30), Buffer.alloc(46)]
    local.writeUInt32LE(0x04034b50, 0)
    row.writeUInt32LE(0x02014b50, 0)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt16LE(name.length, 26)
    row.writeUInt16LE(name.length, 28)
    locals.push(local, Buffer.from(name), Buffer.from(content))
    central.push(row, Buffer.from(name))
  }
  const [list, end] = [Buffer.concat(central), Buffer.alloc(22)]
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(list.length, 12)
  return Buffer.concat([...locals, list, end])
}

const types = { "[Content_Types].xml": "<Types/>" }
const open = (kind: string) => ({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<a/>" })

describe("a content", () => {
  const kept: ReadonlyArray<readonly [string, Uint8Array, RegExp]> = [
    ["PDF", Buffer.from("%PDF-1.4\n…"), /^application\/pdf$/],
    ["JPEG", Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0), /^image\/jpeg$/],
    ["PNG", Buffer.from("89504e470d0a1a0a00", "hex"), /^image\/png$/],
    ["TIFF", Buffer.from("49492a0008", "hex"), /^image\/tiff$/],
    ["docx", zip({ ...types, "word/document.xml": "<w/>" }), /wordprocessingml/],
    ["xlsx", zip({ ...types, "xl/workbook.xml": "<w/>" }), /spreadsheetml/],
    ["odt", zip(open("text")), /opendocument\.text$/],
    ["ods", zip(open("spreadsheet")), /opendocument\.spreadsheet$/],
    ["text", Buffer.from("Công văn số 51, ngày 19/10/2022: <3 mô hình\n"), /^text\/plain/],
  ]
  it.each(kept)("that is %s is kept", (_, content, mediaType) => {
    for (const size of [1, 7, 100_000]) {
      const found = recognise(content, size)
      assert.match("mediaType" in found ? found.mediaType : found.refused, mediaType)
    }
  })

  const refused: ReadonlyArray<readonly [string, Uint8Array, Refusal]> = [
    ["a Windows program", Buffer.from("MZ\u0090\0"), "program"],
    ["a Linux program", Buffer.from("\u007fELF"), "program"],
    ["a shortcut", Buffer.from("4c0000000114020000000000", "hex"), "program"],
    ["a shell script", Buffer.from("#!/bin/sh\nrm -rf ."), "script"],
    ["a batch file", Buffer.from("\r\n@echo off\r\n"), "script"],
    ["PHP", Buffer.from("<?php echo 1;"), "script"],
    ["a page", Buffer.from("\ufeff <!DOCTYPE html><p>"), "web-page"],
    ["a picture that can run", Buffer.from("<svg onload='x'/>"), "web-page"],
    ["text with a script in it", Buffer.from(`${"a".repeat(50)}<SCRIPT src=x>`), "web-page"],
    ["a document with macros", zip({ ...types, "word/document.xml": "", "word/vbaProject.bin": "" }), "macros"],
    ["an OpenDocument with macros", zip({ ...open("text"), "Basic/script-lc.xml": "" }), "macros"],
    ["an old document", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old-office"],
    ["any other zip", zip({ "a.txt": "a" }), "archive"],
    ["a zip cut off", zip({ ...types, "word/document.xml": "<w/>" }).subarray(0, -30), "archive"],
    ["an archive", Buffer.from("377abcaf271c", "hex"), "archive"],
    ["bytes that are nothing", Buffer.of(1, 2, 3), "unknown"],
    ["text of another age", Buffer.from([0x43, 0xe1, 0x6e, 0x20]), "unknown"],
  ]
  it.each(refused)("that is %s is refused", (_, content, reason) => {
    for (const size of [1, 7, 100_000]) assert.deepStrictEqual(recognise(content, size), { refused: reason })
  })

  it.prop(
    "of any bytes is kept or refused, the same in whatever pieces it comes",
    [Schema.String, Schema.Literals([1, 3, 1000])],
    ([text, size]) => {
      const content = Buffer.from(text)
      assert.deepStrictEqual(recognise(content, size), recognise(content, 1_000_000))
      const tail = Buffer.concat([Buffer.from("PK\u0003\u0004"), content, Buffer.from("PK\u0005\u0006"), content])
      assert.deepStrictEqual(recognise(tail, size), recognise(tail, 1_000_000))
    },
  )
})

describe("a file's name", () => {
  it("loses its path, what can't be seen, and what some systems can't write", () => {
    assert.strictEqual(cleanName("C:\\Users\\hoa\\Công văn 51.pdf"), "Công văn 51.pdf")
    assert.strictEqual(cleanName("../../etc/passwd"), "passwd")
    assert.strictEqual(cleanName("a\u202egpj\u0000.exe\u001b[31m.pdf"), "agpj.exe[31m.pdf")
    assert.strictEqual(cleanName('b<>:"|?*.pdf'), "b_______.pdf")
    assert.strictEqual(cleanName(" .. "), "tep")
    assert.strictEqual(cleanName(`${"đ".repeat(300)}.pdf`), `${"đ".repeat(116)}.pdf`)
  })

  it.prop("is short and safe whatever it was, and cleaning it again changes nothing", [Schema.String], ([given]) => {
    const name = cleanName(given)
    assert.isAtMost([...name].length, 120)
    assert.notMatch(name, /[\\/\p{Cc}\p{Cf}<>:"|?*]|^\.|^$/u)
    assert.strictEqual(cleanName(name), name)
  })

  it("that a system would run is refused", () => {
    assert.strictEqual(refusedName("bao-cao.pdf.EXE")?.reason, "program")
    assert.strictEqual(refusedName("chay.bat")?.reason, "script")
    assert.strictEqual(refusedName("trang.html")?.reason, "web-page")
    assert.isUndefined(refusedName("bao-cao.pdf"))
    assert.isUndefined(refusedName("khong-duoi"))
  })
})
