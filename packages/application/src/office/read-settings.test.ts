import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { settingsUnreadable } from "../language/office-words.ts"
import { readSettings } from "./read-settings.ts"

const faultsOf = (file: unknown) =>
  Effect.map(Effect.result(readSettings(typeof file === "string" ? file : JSON.stringify(file))), (read) =>
    Result.isFailure(read) ? read.failure : undefined,
  )

describe("a settings file", () => {
  it.effect("may hold any part, in any form of Unicode", () =>
    Effect.gen(function* () {
      const read = yield* readSettings('{"office":{"place":"Thủ Thừa"},"recipients":[]}'.normalize("NFD"))
      assert.deepStrictEqual(read, { office: { place: "Thủ Thừa" }, recipients: [] })
      assert.deepStrictEqual(yield* readSettings("{}"), {})
    }),
  )

  it.effect("with faults tells each with its path, and what is needed, in both languages", () =>
    Effect.gen(function* () {
      const failure = yield* faultsOf({
        office: { signer: "PHÓ BÍ THƯ", sgner: "x", lastNumber: -1, place: "" },
        terms: [{ from: "2025-02-31" }],
        paragraphs: [[{ block: "Khối xã", tell: 1 }]],
      })
      assert.deepStrictEqual(
        failure?.faults.map(({ fault, path }) => [path, fault]),
        [
          ["office.sgner", "unexpected"],
          ["office.place", "value"],
          ["office.lastNumber", "value"],
          ["office.signer", "value"],
          ["paragraphs[0][0].tell", "value"],
          ["terms[0].name", "missing"],
          ["terms[0].from", "value"],
        ],
      )
      if (failure === undefined) return
      const { en, vi } = settingsUnreadable(failure)
      assert.include(vi, "office.signer: phải là danh sách")
      assert.include(vi, "terms[0].from: phải là ngày")
      assert.include(vi, "office.lastNumber: phải là số không âm")
      assert.include(vi, "office.place: không được để trống")
      assert.include(en, "terms[0].name: is missing")
      assert.include(vi, "7 chỗ sai")
    }),
  )

  it.effect("whose entries end before they begin, or hold twice on a day, is refused at that entry", () =>
    Effect.gen(function* () {
      const backwards = yield* faultsOf({ blocks: [{ name: "Khối xã", from: "2025-07-01", to: "2025-06-30" }] })
      assert.deepInclude(backwards?.faults[0], { path: "blocks[0].to", fault: "backwards" })
      const terms = [
        { name: "2020-2025", to: "2025-07-01" },
        { name: "2025-2030", from: "2025-07-01" },
      ]
      assert.deepInclude((yield* faultsOf({ terms }))?.faults[0], { path: "terms[1]", fault: "twice" })
      const fields = [
        { name: "kinh tế", to: "2024-12-31" },
        { name: "kinh tế", from: "2025-01-01" },
      ]
      assert.isUndefined(yield* faultsOf({ fields }))
    }),
  )

  it.effect("that is no JSON says so", () =>
    Effect.gen(function* () {
      const failure = yield* faultsOf('{"office":')
      assert.deepStrictEqual(failure?.faults, [])
      if (failure !== undefined) assert.include(settingsUnreadable(failure).vi, "không phải JSON")
    }),
  )
})
