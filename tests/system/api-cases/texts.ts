import { assert } from "vitest"
import { registration } from "@kheo/api/samples"
import { type Case, ofTwo } from "./case.ts"

/** Texts that a store, a screen or an index might take for something else. */
const hostile = {
  NUL: "a\u0000b",
  "half a character": "a\ud800b",
  "a turn of direction": "Mô hình \u202Etxt.xls",
  "100,000 marks": `a${"\u0301".repeat(100_000)}`,
  "a thousand marks": `a${"\u0301".repeat(1_000)}`,
  "bytes of TCVN3": "M« h×nh d©n vËn khÐo",
  decomposed: "Tuyến đường hoa".normalize("NFD"),
  "beyond the first plane": "Mô hình 𠄼 🌾",
  "words of SQL": "'; drop table event; --",
  "words of a search": '"hoa* OR (NEAR) : ^ -đường',
  escapes: "\\u0000 \\x00 %00 {}",
  "white space": "\u00A0 \u3000Mô\u200B hình\t\n",
}

export const texts: ReadonlyArray<Case> = [
  {
    name: "hostile texts are refused or kept, found again and told alike",
    tried: ofTwo(async ({ ask, post }) => {
      const told = []
      for (const [what, title] of Object.entries(hostile)) {
        const { body, status } = await post({ ...registration, title, note: title })
        assert.include([201, 422], status, what)
        const text = encodeURIComponent([...title.toWellFormed()].slice(0, 60).join(""))
        const shown = status === 201 ? (await ask(`/v1/models/${body.id}`)).body : undefined
        const found = await ask(`/v1/model-search?text=${text}`)
        told.push({ what, status, body, shown, found: found.body })
      }
      assert.deepStrictEqual(
        told.filter(({ status }) => status !== 201).map(({ what }) => what),
        ["NUL", "half a character"],
      )
      return told
    }),
  },
  {
    name: "Long Thành and Long Thạnh stay two, whatever is looked for",
    tried: ofTwo(async ({ ask, post, send }) => {
      await send("/v1/units", { code: "X09", name: "Xã Long Thạnh", block: "Xã, thị trấn", occurredAt: "2022-01-01" })
      await post({ ...registration, unit: "Xã Long Thành", title: "Của Long Thành" })
      await post({ ...registration, unit: "Xã Long Thạnh", title: "Của Long Thạnh" })
      const told = []
      for (const text of ["Long Thành", "Long Thạnh", "long thanh", "Long Thạnh".normalize("NFD")]) {
        const { body } = await ask(`/v1/model-search?text=${encodeURIComponent(text)}`)
        told.push(body)
      }
      const unmarked = await post({ ...registration, unit: "Xa Long Thanh", title: "Không dấu" })
      assert.strictEqual(unmarked.status, 422)
      return [...told, unmarked.body]
    }),
  },
]
