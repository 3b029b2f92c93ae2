import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { sentence } from "./issue/issue.ts"
import { readFiles } from "./read-files.ts"
import { exitCode } from "./receipt.ts"
import { workbookBytes } from "./formats/xlsx/workbook.samples.ts"

const roster = Effect.promise(() =>
  workbookBytes((sheet) => {
    sheet.addRows([
      ["Mã", "Tên đơn vị", "Khối"],
      ["X01", "Xã Mỹ An", "Khối xã"],
    ])
  }),
)

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-read-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true })),
)

/** The files of a folder, by their paths in it, read as an import does. */
const reading = (files: Record<string, Uint8Array | string>, also: ReadonlyArray<string> = []) =>
  Effect.gen(function* () {
    const path = yield* folder
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(join(path, name, ".."), { recursive: true })
      writeFileSync(join(path, name), bytes)
    }
    return yield* readFiles([path, ...also.map((name) => join(path, name))], 2022, () => {})
  }).pipe(Effect.scoped)

describe("files", () => {
  it.effect("are found below a folder in the order of their names, composed, and hashed as they lie there", () =>
    Effect.gen(function* () {
      const bytes = yield* roster
      const nfd = "phụ lục/Xã Mỹ An.xlsx".normalize("NFD")
      const { files, sheets, skipped } = yield* reading({ "b.xlsx": bytes, [nfd]: bytes, "a.xlsx": bytes })
      const names = ["a.xlsx", "b.xlsx", "phụ lục/Xã Mỹ An.xlsx"]
      assert.deepStrictEqual(
        files.map(({ file }) => file),
        names,
      )
      assert.deepStrictEqual([sheets.length, skipped], [3, []])
      for (const { problem, sha256, sheets } of files) {
        assert.strictEqual(sha256, files[0]?.sha256)
        assert.match(sha256 ?? "", /^[0-9a-f]{64}$/)
        assert.deepStrictEqual(sheets, [{ sheet: "Trang 1", kind: "roster", rows: 1 }])
        assert.isUndefined(problem)
      }
    }),
  )

  it.effect("that are no documents are listed as skipped", () =>
    Effect.gen(function* () {
      const names = [".an", "Thumbs.db", "office.json", "~$a.xlsx"]
      const { files, skipped } = yield* reading(Object.fromEntries(names.map((name) => [name, "x"])))
      assert.deepStrictEqual([files, skipped], [[], names])
    }),
  )

  it.effect("that can't be read each get a code, never a trace, and the others are read", () =>
    Effect.gen(function* () {
      const bytes = yield* roster
      const { files, sheets } = yield* reading(
        {
          "1 rỗng.xlsx": "",
          "2 khoá.xlsx": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
          "3 hỏng.xlsx": bytes.slice(0, 900),
          "4 không bảng.xlsx": yield* Effect.promise(() => workbookBytes((sheet) => sheet.addRow(["Kính gửi"]))),
          "5 văn bản.xlsx": Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]),
          "6 tốt.xlsx": bytes,
        },
        ["không có.xlsx"],
      )
      assert.deepStrictEqual(
        files.map(({ problem }) => problem?.code),
        ["IMP-1105", "IMP-1101", "IMP-1103", "IMP-2001", "IMP-1105", undefined, "IMP-1001"],
      )
      assert.strictEqual(sheets.length, 1)
      for (const { problem } of files)
        if (problem !== undefined)
          for (const language of ["vi", "en"] as const)
            assert.notMatch(sentence(problem.code, problem.params, language), /\n|Error|undefined|\{|\.[tj]s\b/)
    }),
  )

  it.effect("are twenty of which one is broken: nineteen are read, and it is the exit code", () =>
    Effect.gen(function* () {
      const bytes = yield* roster
      const whole = Array.from({ length: 19 }, (_, index) => [`${index + 1}.xlsx`, bytes] as const)
      const { files, sheets } = yield* reading({ ...Object.fromEntries(whole), "hỏng.xlsx": bytes.slice(0, 1_000) })
      assert.deepStrictEqual([files.length, sheets.length], [20, 19])
      assert.deepStrictEqual(
        files.flatMap(({ file, problem }) => (problem === undefined ? [] : [[file, problem.code]])),
        [["hỏng.xlsx", "IMP-1103"]],
      )
      assert.strictEqual(exitCode({ files, refused: [], atomic: false }), 3)
    }),
  )

  it.effect("that may be of an older encoding are told so, also where no table was recognised", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(() => workbookBytes((sheet) => sheet.addRow(["x·"])))
      const { files, warnings } = yield* reading({ "a.xlsx": bytes })
      assert.deepStrictEqual([files[0]?.problem?.code, warnings[0]?.code], ["IMP-2001", "IMP-2103"])
    }),
  )

  it.effect("that the system does not let be read, or that are too big, are told and the others are read", () =>
    Effect.gen(function* () {
      const path = yield* folder
      const [locked, big] = [join(path, "khoá.xlsx"), join(path, "to.xlsx")]
      writeFileSync(locked, "x", { mode: 0 })
      writeFileSync(big, "")
      truncateSync(big, 50 * 1024 * 1024 + 1)
      // An administrator may read a file of mode 0, but nobody the first page of memory.
      const memory = "/proc/self/mem"
      const { files } = yield* readFiles([existsSync(memory) ? memory : locked, big], 2022, () => {})
      assert.deepStrictEqual(files.map(({ problem }) => problem?.code).toSorted(), ["IMP-1003", "IMP-1201"])
    }).pipe(Effect.scoped),
  )

  it.effect("that only point elsewhere are not followed", () =>
    Effect.gen(function* () {
      const path = yield* folder
      symlinkSync(tmpdir(), join(path, "lối tắt"))
      const { files } = yield* readFiles([path], 2022, () => {})
      assert.deepStrictEqual(
        files.map(({ file, problem }) => [file, problem?.code]),
        [["lối tắt", "IMP-1002"]],
      )
    }).pipe(Effect.scoped),
  )

  it.effect("are read sheet by sheet, and a sheet without a known table beside others is told", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(() =>
        workbookBytes((sheet, workbook) => {
          sheet.addRows([
            ["Tên đơn vị", "Khối"],
            ["Xã Mỹ An", "Khối xã"],
          ])
          workbook.addWorksheet("Bảng lạ").getCell("B2").value = "Nội dung"
          workbook.addWorksheet("Trống")
        }),
      )
      const { files, warnings } = yield* reading({ "a.xlsx": bytes })
      assert.strictEqual(files[0]?.sheets.length, 1)
      assert.deepStrictEqual(warnings, [{ file: "a.xlsx", sheet: "Bảng lạ", cell: "B2", code: "IMP-2001", params: {} }])
    }),
  )
})
