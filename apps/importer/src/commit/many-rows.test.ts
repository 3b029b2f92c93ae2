import { assert, it } from "@effect/vitest"
import { foldedKey } from "@kheo/vietnamese"
import { added, knowing } from "./resolve-unit.samples.ts"
import { resolveUnit } from "./resolve-unit.ts"

const parts = ["Mỹ", "An", "Thạnh", "Long", "Thành", "Bình", "Tân", "Phú", "Hòa", "Lộc", "Đức", "Hưng", "Thuận", "Lợi"]
const kinds = ["Xã", "Phường", "Trường Mầm non", "Trạm Y tế xã"]

/** Some of these names are borne by several units; going through all of them for every row would take minutes. */
it("twenty thousand rows of a thousand units take no time to speak of, nor do names that are only like theirs", () => {
  const names = Array.from({ length: 1_000 }, (_, index) => {
    const part = (each: number) => parts[Math.floor(index / each) % parts.length]
    return `${kinds[index % 4]} ${part(4)} ${part(56)} ${part(784)}`
  })
  const known = knowing(Object.fromEntries(names.map((name, index) => [`u-${index}`, [added(name)]])))
  const when = { day: "2022-10-14", year: 2022 }
  const linked = Array.from({ length: 20_000 }, (_, row) =>
    resolveUnit(
      known,
      { text: (names[row % 1_000] ?? "").replace("Trường Mầm non", "MN") },
      { ...when, year: 2022 + (row % 2) },
    ),
  ).filter((answer) => "unit" in answer)
  assert.strictEqual(linked.length, 20_000)
  const like = names.slice(0, 200).map((name) => resolveUnit(known, { text: `${foldedKey(name)}h` }, when))
  assert.isAbove(like.filter((answer) => "issue" in answer && answer.issue.suggestions?.[0] !== undefined).length, 190)
})
