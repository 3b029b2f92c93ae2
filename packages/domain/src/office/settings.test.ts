import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Result, Schema } from "effect"
import { after, on, today } from "../history/past.samples.ts"
import {
  holdsOn,
  Office,
  type OfficeCommand,
  type OfficeEvent,
  OfficeSettings,
  saidIn,
  SettingsFile,
  settingsAt,
} from "./index.ts"
import { changed } from "./office.samples.ts"

const within = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const two = (number: number) => String(number).padStart(2, "0")
const given = (...past: ReadonlyArray<OfficeEvent>) => ({
  on: (day: string) => settingsAt(after(Office, past), day),
  when: (command: OfficeCommand) => Office.decide(after(Office, past), command, { today }),
})
const set = (settings: OfficeSettings, from?: string): OfficeCommand => ({
  ...changed(settings, from),
  _tag: "ChangeSettings",
})
const named = (name: string, from?: string) => changed({ office: { name } }, from)

describe("settings", () => {
  it("without a beginning hold on every day, also before they were recorded", () => {
    const office = given(named("BCĐ THỰC HIỆN QCDC Ở CƠ SỞ"))
    for (const day of ["1975-04-30", "2022-10-19", "2999-12-31"])
      assert.strictEqual(office.on(day).office?.name, "BCĐ THỰC HIỆN QCDC Ở CƠ SỞ")
  })

  it("hold from their beginning on, inclusive, whatever was recorded later for an earlier one", () => {
    const office = given(named("Ban Tuyên giáo và Dân vận", "2025-02-03"), named("Ban Dân vận"))
    assert.strictEqual(office.on("2025-02-02").office?.name, "Ban Dân vận")
    assert.strictEqual(office.on("2025-02-03").office?.name, "Ban Tuyên giáo và Dân vận")
  })

  it("of one beginning give way to those recorded later", () => {
    assert.strictEqual(given(named("Ban Dân Vận"), named("Ban Dân vận")).on("2022-10-19").office?.name, "Ban Dân vận")
  })

  it("that name a part leave the other parts, and of the office the other fields", () => {
    const office = given(
      changed({ office: { name: "BCĐ", place: "Thủ Thừa" }, recipients: ["BCĐ các xã"] }),
      changed({ office: { place: "Tân An" } }, "2025-07-01"),
    ).on("2025-07-01")
    assert.deepStrictEqual(office.office, { name: "BCĐ", place: "Tân An" })
    assert.deepStrictEqual(office.recipients, ["BCĐ các xã"])
  })

  it("show of each list what is valid on the day", () => {
    const blocks = [
      { name: "Khối xã", to: "2025-06-30" },
      { name: "Khối xã, phường", from: "2025-07-01" },
    ]
    const office = given(changed({ blocks }))
    const names = (day: string) => office.on(day).blocks?.map(({ name }) => name)
    assert.deepStrictEqual(names("2025-06-30"), ["Khối xã"])
    assert.deepStrictEqual(names("2025-07-01"), ["Khối xã, phường"])
  })

  it("set again add nothing, nor does a part that stands", () => {
    const past = changed({ office: { name: "BCĐ", place: "Thủ Thừa" }, recipients: [] })
    assert.deepStrictEqual(given(past).when(set(past.settings)), Result.succeed([]))
    assert.deepStrictEqual(given(past).when(set({ office: { place: "Thủ Thừa" } })), Result.succeed([]))
    assert.deepStrictEqual(given(past).when(set({})), Result.succeed([]))
    const later = set({ office: { place: "Thủ Thừa" } }, "2025-07-01")
    assert.strictEqual(Result.getOrThrow(given(past).when(later)).length, 1)
  })

  it("can be planned, but no paper is from the future", () => {
    assert.isTrue(Result.isSuccess(given().when(set({ recipients: [] }, "2030-01-01"))))
    const ahead = given().when({ ...set({ recipients: [] }), ...on("2022-10-22") })
    assert.deepStrictEqual(ahead, Result.fail({ _tag: "PaperFromTheFuture", occurredAt: "2022-10-22", today } as const))
  })

  it("keep the signer's name under what is personal, and show it in its place", () => {
    const said = saidIn({ office: { name: "BCĐ", signerName: "Lê Hoàng Hùng" } })
    assert.deepStrictEqual(said, { settings: { office: { name: "BCĐ" } }, personal: { signerName: "Lê Hoàng Hùng" } })
    const office = given({ ...changed(said.settings), personal: { signerName: "Lê Hoàng Hùng" } })
    assert.strictEqual(office.on("2022-10-19").office?.signerName, "Lê Hoàng Hùng")
    assert.deepStrictEqual(saidIn({ office: { signerName: "Lê Hoàng Hùng" } }).settings, {})
  })
})

describe("the rules for documents", () => {
  const rules = (day: string, ...past: ReadonlyArray<OfficeEvent>) => given(...past).on(day).rules?.name
  it("of a party office changed on 27/5/2026, also where the settings still name the older ones", () => {
    const office = changed({ office: { rules: "HD 36-HD/VPTW" } })
    assert.strictEqual(rules("2022-10-19", office), "HD 36-HD/VPTW")
    assert.strictEqual(rules("2026-05-26", office), "HD 36-HD/VPTW")
    assert.strictEqual(rules("2026-05-27", office), "HD 05-HD/VPTW")
  })
  it("of a state office are those of NĐ 30", () => {
    assert.strictEqual(rules("2026-05-27", changed({ office: { body: "state" } })), "NĐ 30/2020/NĐ-CP")
    assert.strictEqual(rules("2022-10-19", changed({ office: { rules: "NĐ 30/2020/NĐ-CP" } })), "NĐ 30/2020/NĐ-CP")
  })
  it("are unknown before the first that we know of", () => assert.isUndefined(rules("2018-04-02")))
})

it("the levels lost the district on 1/7/2025", () => {
  const levels = (day: string) =>
    given()
      .on(day)
      .levels?.map(({ name }) => name)
  assert.deepStrictEqual(levels("2025-06-30"), ["tỉnh", "huyện", "xã"])
  assert.deepStrictEqual(levels("2025-07-01"), ["tỉnh", "xã"])
})

const some = Schema.Literals(["2020-01-01", "2022-10-19", "2025-07-01", "2026-05-27"])
const held = { name: Schema.Literals(["a", "b"]), from: Schema.optionalKey(some), to: Schema.optionalKey(some) }
const change = Arbitrary.all([
  Arbitrary.schema(OfficeSettings),
  Arbitrary.schema(
    Schema.Struct({
      from: Schema.optionalKey(some),
      blocks: Schema.Array(Schema.Struct(held)),
      terms: Schema.Array(Schema.Struct(held)),
      ruleSets: Schema.Array(Schema.Struct({ ...held, body: Schema.Literals(["party", "state"]) })),
    }),
  ),
])

/** Any day of the calendar from year 0 to 9999. */
const anyDay = Arbitrary.map(
  Arbitrary.schema(Schema.Struct({ year: within(0, 9999), month: within(1, 12), day: within(1, 28) })),
  ({ day, month, year }) => [String(year).padStart(4, "0"), two(month), two(day)].join("-"),
)

it.prop(
  "whatever was set, there is an answer on any day, and it is valid settings",
  [Arbitrary.array(change, { maxLength: 6 }), anyDay],
  ([changes, day]) => {
    const past = changes.map(([settings, { from, ...lists }]) => changed({ ...settings, ...lists }, from))
    const { rules, term, ...settings } = given(...past).on(day)
    assert.isTrue(Schema.is(OfficeSettings)(settings))
    for (const one of [...(settings.blocks ?? []), rules ?? {}, term ?? {}]) assert.isTrue(holdsOn(one, day))
  },
)

it.prop("a file's settings and what is personal in it are the file again", [SettingsFile], ([file]) => {
  const { personal, settings } = saidIn(file)
  const event = { ...changed(settings), ...(personal === undefined ? {} : { personal }) }
  const { rules: _, term: __, ...shown } = given(event).on("2022-10-19")
  assert.deepStrictEqual(shown.office, file.office)
  assert.notInclude(JSON.stringify(settings), "signerName")
})
