import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { workbookBytes } from "./xlsx/workbook.samples.ts"
import { codeOf } from "./document.samples.ts"
import { documentReader } from "./document-reader.ts"

const readAll = (files: ReadonlyArray<Uint8Array>) =>
  Effect.gen(function* () {
    const reader = yield* documentReader()
    return yield* Effect.forEach(files, (bytes) => reader.read(bytes, "a.xlsx"))
  }).pipe(Effect.scoped)

const good = Effect.promise(() =>
  workbookBytes((sheet) => {
    sheet.getCell("A1").value = "Tên mô hình"
  }),
)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])

describe("the reader", () => {
  it.effect("reads workbooks in its own thread, one after the other", () =>
    Effect.gen(function* () {
      const bytes = yield* good
      for (const read of yield* readAll([bytes, bytes])) {
        assert("grids" in read)
        assert.strictEqual(read.grids[0]?.rows[0]?.cells[0]?.text, "Tên mô hình")
      }
    }),
  )

  it.effect("tells what it does not read by what that is, whatever its name says", () =>
    Effect.gen(function* () {
      const reads = yield* readAll([new Uint8Array(), ole, bytesOf("%PDF-1.7"), emptyZip])
      assert.deepStrictEqual(reads.map(codeOf), ["IMP-1105", "IMP-1103", "IMP-1107", "IMP-1105"])
    }),
  )

  it.effect("finds a cut file damaged, and reads the next one all the same", () =>
    Effect.gen(function* () {
      const bytes = yield* good
      const cut = bytes.slice(0, Math.floor(bytes.length / 2))
      assert.deepStrictEqual((yield* readAll([cut, bytes])).map(codeOf), ["IMP-1103", "read"])
    }),
  )

  it.effect("leaves the bytes that it was given as they were", () =>
    Effect.gen(function* () {
      const bytes = yield* good
      const before = bytes.slice()
      yield* readAll([bytes])
      assert.deepStrictEqual(bytes, before)
    }),
  )
})

/** What befalls one file: bytes at places (thousandths of its length) become others. */
const harm = Arbitrary.array(
  Arbitrary.schema(
    Schema.Struct({
      at: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 999 })),
      byte: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 })),
    }),
  ),
  { minLength: 1, maxLength: 6 },
)

it.effect.prop(
  "whatever happens to the bytes of files, each is answered and the reader lives on",
  [Arbitrary.array(harm, { minLength: 8, maxLength: 8 })],
  ([harms]) =>
    Effect.gen(function* () {
      const bytes = yield* good
      const harmed = harms.map((places) => {
        const copy = bytes.slice()
        for (const { at, byte } of places) copy[Math.floor((at / 1_000) * copy.length)] = byte
        return copy
      })
      const reads = yield* readAll([...harmed, bytes])
      assert.strictEqual(reads.length, harmed.length + 1)
      for (const read of reads) if ("refusal" in read) assert.match(read.refusal.code, /^IMP-1[12]\d\d$/)
      assert.strictEqual(codeOf(reads.at(-1)), "read")
    }),
  { arbitrary: { runs: 2 }, timeout: 30_000 },
)
