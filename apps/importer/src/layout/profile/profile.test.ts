import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { readTables } from "../../reading/read-sheet.ts"
import { file } from "../../reading/sheet.samples.ts"
import { fields } from "../field.ts"
import { gridOf, merged, type Rows } from "../grid.samples.ts"
import { columnPlan } from "./column-plan.ts"
import { type MappingProblem, profileNameOf, profileOf, readMapping } from "./mapping.ts"
import { isProfileName, profileIn, readProfiles, saveProfile } from "./profile-folder.ts"
import { Profile } from "./profile.ts"

const unknown: Rows = [
  ["TRẠM KHUYẾN NÔNG"],
  ["Thứ tự", "Việc làm hay năm 2022", "Nơi làm", "Được gì, cho ai"],
  ["a", "Lúa sạch", "Xã Mỹ An", "Tăng 10%"],
]

const mapped = (rows: Rows, text: string): Profile | MappingProblem => {
  const plan = columnPlan(gridOf(rows))
  assert(plan !== undefined)
  const said = readMapping(text, plan)
  return "reason" in said ? said : profileOf(plan, said, { kind: undefined, name: "mau" })
}
const profile = (rows: Rows, text: string): Profile => {
  const made = mapped(rows, text)
  assert(!("reason" in made), JSON.stringify(made))
  return made
}
const read = (rows: Rows, ...profiles: ReadonlyArray<Profile>) => readTables(gridOf(rows), file, 2022, profiles).sheets

describe("a mapping", () => {
  it("names columns by letter or heading, and what they hold by name or words", () => {
    const expected = [undefined, "title", "unit", "results"]
    for (const text of ["B=title,C=unit,D=results", "b = tên mô hình; Nơi làm=đơn vị; Được gì, cho ai=kết quả"])
      assert.deepStrictEqual(
        profile(unknown, text).columns.map(({ field }) => field),
        expected,
      )
  })

  it("takes a field from the column whose heading would have it, and leaves a column out", () => {
    const rows = [
      ["STT", "Tên mô hình", "Đơn vị", "Nội dung", "Kết quả"],
      ["1", "x", "Xã Mỹ An", "Lúa sạch", "Tốt"],
    ]
    const columns = profile(rows, "D=title,E=-").columns.map(({ field }) => field)
    assert.deepStrictEqual(columns, ["ordinal", undefined, "unit", "title", undefined])
  })

  it("says what keeps it from being one", () => {
    assert.deepStrictEqual(mapped(unknown, "Z=title"), { reason: "unknown-column", text: "Z" })
    assert.deepStrictEqual(mapped(unknown, "B=gì đó"), { reason: "unknown-field", text: "gì đó" })
    assert.deepStrictEqual(mapped(unknown, "B"), { reason: "no-pair", text: "B" })
    assert.deepStrictEqual(mapped(unknown, "B=title,C=title"), { reason: "field-twice", field: "title" })
    assert.deepStrictEqual(mapped(unknown, "C=results"), { reason: "no-kind" })
  })
})

describe("a profile", () => {
  const made = profile(unknown, "B=title,C=unit,D=results")

  it("reads the next table of its shape, wherever it begins and whatever year it names", () => {
    const next: Rows = [
      [],
      ["XÃ MỸ LẠC"],
      [],
      [undefined, "THỨ TỰ", "Việc làm hay năm 2023", "Nơi  làm", "Được gì, cho ai"],
      [undefined, "a", "Rau an toàn", "Xã Mỹ Lạc", "5 hộ"],
    ]
    const [sheet, ...others] = read(next, made)
    assert.deepStrictEqual([sheet?.profile, sheet?.kind, others.length], ["mau", "results", 0])
    const [row] = sheet?.rows ?? []
    assert(row !== undefined && "claim" in row && row.claim.kind === "results")
    assert.deepStrictEqual(
      [row.claim.title, row.claim.unit, row.claim.account.results],
      [{ text: "Rau an toàn", cell: "C5" }, { text: "Xã Mỹ Lạc", cell: "D5" }, "5 hộ"],
    )
    assert.deepStrictEqual(sheet?.names[0]?.text, "XÃ MỸ LẠC")
  })

  it("is not for a table of another shape", () => {
    assert.deepStrictEqual(read(unknown.with(1, ["Thứ tự", "Việc làm hay", "Nơi làm"]), made), [])
    assert.deepStrictEqual(read(unknown), [])
  })

  it("wins over what the headings would be read as", () => {
    const rows: Rows = [
      ["STT", "Tên mô hình", "Đơn vị", "Nội dung", "Kết quả"],
      ["1", "nhóm A", "Xã Mỹ An", "Lúa sạch", "Tốt"],
    ]
    const [row] = read(rows, profile(rows, "D=title"))[0]?.rows ?? []
    assert(row !== undefined && "claim" in row && row.claim.kind === "results")
    assert.strictEqual(row.claim.title.text, "Lúa sạch")
  })

  it("of a header of two rows is found by both of them", () => {
    const grid = merged(
      gridOf([
        ["Việc", "Ai làm", undefined],
        [undefined, "Nơi", "Người"],
        ["Lúa sạch", "Xã Mỹ An", "Trần Thị Bưởi"],
      ]),
      "A1:A2",
      "B1:C1",
    )
    const plan = columnPlan(grid)
    assert.deepStrictEqual([plan?.from, plan?.to], [1, 2])
    assert(plan !== undefined)
    const said = readMapping("A=title,B=unit,C=person", plan)
    assert(!("reason" in said))
    const made = profileOf(plan, said, { kind: undefined, name: "hai-dong" })
    assert(!("reason" in made) && made.kind === "registration")
    const { sheets } = readTables(grid, file, 2022, [made])
    assert.deepStrictEqual(sheets[0]?.rows.length, 1)
  })

  it("is kept as a file that is read back as it was, other files told", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "kheo-profiles-"))
      const profiles = join(folder, "profiles")
      assert.deepStrictEqual(yield* readProfiles(profiles), { profiles: [], bad: [] })
      yield* saveProfile(profiles, made)
      yield* saveProfile(profiles, made)
      writeFileSync(join(profiles, "hong.json"), '{"kheo":"import-profile"')
      writeFileSync(join(profiles, "moi.json"), JSON.stringify({ ...made, version: 2, columns: "others" }))
      mkdirSync(join(profiles, "x.json"))
      const found = yield* readProfiles(profiles)
      assert.deepStrictEqual(found.profiles, [made])
      assert.deepStrictEqual(found.bad, [
        { file: "hong.json", reason: "damaged" },
        { file: "moi.json", reason: "newer" },
        { file: "x.json", reason: "damaged" },
      ])
      rmSync(folder, { recursive: true, force: true })
    }).pipe(Effect.runPromise))

  it("has a name that is a file's on every system", () => {
    assert.strictEqual(profileNameOf("a/Mẫu của Xã Mỹ An (2).xlsx"), "mau-cua-xa-my-an-2")
    assert.strictEqual(profileNameOf("….xlsx"), "mau")
    for (const name of ["mau-1", "a"]) assert.isTrue(isProfileName(name), name)
    for (const name of ["", "Mẫu", "a/b", "..", "con", "-a", "a.b", "a".repeat(61)])
      assert.isFalse(isProfileName(name), name)
  })
})

const heading = Schema.String.check(Schema.isMaxLength(12))
const anyColumn = Schema.Struct({ heading, field: Schema.optionalKey(Schema.Literals(fields)) })

it.prop(
  "any profile is the same once written and read, and any other text is none",
  [Arbitrary.array(Arbitrary.schema(anyColumn), { minLength: 1, maxLength: 8 }), Schema.String],
  ([columns, text]) => {
    const [first, ...others] = columns
    assert(first !== undefined)
    const profile: Profile = {
      kheo: "import-profile",
      version: 1,
      name: "x",
      kind: "results",
      columns: [first, ...others],
    }
    assert.deepStrictEqual(profileIn(JSON.stringify(profile)), profile)
    assert.strictEqual(profileIn(text), "damaged")
  },
)
