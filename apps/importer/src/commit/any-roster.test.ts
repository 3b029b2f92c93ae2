import { assert, it } from "@effect/vitest"
import type { UnitFact } from "@kheo/domain/unit"
import { foldedKey, nameReadings, toneKey } from "@kheo/vietnamese"
import { Arbitrary, Schema } from "effect"
import { heldThen } from "../units/named.ts"
import { added, alias, id, knowing } from "./resolve-unit.samples.ts"
import { resolveUnit } from "./resolve-unit.ts"

const names = [
  "Xã Long Thành",
  "Xã Long Thạnh",
  "Xã Mỹ An",
  "Xã Mỹ Ân",
  "Xã My An",
  "Xã Hòa Bình",
  "Ấp 1",
  "Ấp 2",
  "Thị trấn Thủ Thừa",
  "Trường Mầm non thị trấn Thủ Thừa",
  "Trung tâm Thủ Thừa",
  "Trung tâm Dịch vụ Nông nghiệp",
  "Trường Mẫu giáo Long Thạnh",
  "UBND xã Mỹ An",
  "Hội LHPN",
  "Hội Liên hiệp Phụ nữ huyện",
] as const
const days = ["2022-01-01", "2022-05-01", "2022-07-01", "2022-10-14", "2023-01-01"] as const

const Text = Schema.Literals([...names, "TT Thủ Thừa", "MN TT Thủ Thừa", "TT DVNN", "Mg Long Thạnh", "u1", "U3"])
const Day = Schema.Literals(days)
const units = Arbitrary.array(
  Arbitrary.schema(
    Schema.Struct({
      name: Schema.Literals(names),
      from: Day,
      basis: Schema.Literals(["paper", "assumed"]),
      renamed: Schema.UndefinedOr(Schema.Literals(names)),
      ends: Schema.UndefinedOr(Day),
      alias: Schema.UndefinedOr(Schema.Literals(names)),
    }),
  ),
  { maxLength: 8 },
)
/** Ways in which people type a name; the last three lose marks or letters. */
const typings: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("òa", "oà"),
  (text) => text.replace("Thị trấn", "TT").replace("thị trấn", "TT").replace("Trường ", "").replace("Xã", "X."),
  foldedKey,
  (text) => text.replace(/.$/u, ""),
  (text) => text.replace(/(.)(.)$/u, "$2$1"),
]
const told = Arbitrary.all([
  Arbitrary.schema(Text),
  Arbitrary.schema(Schema.Literals(typings.map((_, index) => index))),
  Arbitrary.schema(Schema.UndefinedOr(Day)),
])

it.prop(
  "whatever the roster, a text links by its marks alone, and only to a unit that bore the name then; what is suggested can be had",
  [units, told],
  ([roster, [text, typing, day]]) => {
    const typed = typings[typing]?.(text) ?? text
    const known = knowing(
      Object.fromEntries(
        roster.map(({ alias: other, basis, ends, from, name, renamed }, index) => [
          `unit-${index}`,
          [
            added(name, { on: from, code: `U${index}`, ...(basis === "paper" ? { basis } : {}) }),
            ...(renamed === undefined ? [] : [{ _tag: "UnitRenamed", occurredAt: "2022-07-01", basis, name: renamed }]),
            ...(ends === undefined ? [] : [{ _tag: "UnitDissolved", occurredAt: ends, basis: "paper" }]),
            ...(other === undefined ? [] : [alias(other)]),
          ] as ReadonlyArray<UnitFact>,
        ]),
      ),
    )
    const when = { day, year: 2022 }
    const answer = resolveUnit(known, { text: typed }, when)
    if ("unit" in answer) {
      const unit = roster[Number(answer.unit.id.slice("unit-".length))]
      const own = known.directory.namesOf(answer.unit.id)
      const called = [...own.map(({ name }) => name), ...(unit?.alias === undefined ? [] : [unit.alias])]
      const linked =
        answer.unit.code?.toLowerCase() === typed.toLowerCase() ||
        called.some((name) => toneKey(name) === toneKey(typed)) ||
        called.some((name) => nameReadings(name).some((reading) => nameReadings(typed).includes(reading)))
      assert.isTrue(linked, `${typed} → ${called.join(" | ")}`)
      const dated = own.filter((name) => heldThen(name, when))
      const about = own.some(({ beginsAbout, endsAbout }) => beginsAbout || endsAbout)
      assert.isTrue(dated.length > 0 || about)
      return
    }
    const { code, suggestions = [] } = answer.issue
    assert.include(["IMP-2202", "IMP-2203", "IMP-2208"], code)
    assert.isTrue(code !== "IMP-2203" || suggestions.length > 1)
    assert.strictEqual(new Set(suggestions.map((one) => one.id)).size, suggestions.length)
    assert.deepStrictEqual(
      suggestions.map(({ score }) => score),
      suggestions.map(({ score }) => score).toSorted((one, other) => other - one),
    )
    for (const { id: unit, label, score } of suggestions) {
      assert.isTrue(score > 0 && score < 1)
      const taken = resolveUnit(known, { text: label }, when)
      assert.nestedPropertyVal(taken, "unit.id", id(unit), `${typed} → ${label}`)
    }
  },
  { arbitrary: { runs: 300 } },
)
