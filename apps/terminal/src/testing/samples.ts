import {
  handleCampaign,
  handleModel,
  handleParticipation,
  handleUnit,
  markOf,
  memoryRegister,
  nameId,
  type Register,
  resolveActor,
} from "@kheo/application"
import { EventId, type LocalDate } from "@kheo/domain/history"
import { type ModelCommand, ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import { Clock, Effect, ManagedRuntime } from "effect"
import { loadStory } from "../register/index.ts"

export const campaign = 2022

const blocks: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Khối xã, thị trấn", ["Thị trấn Thủ Thừa", "Xã Bình An", "Xã Mỹ An", "Xã Mỹ Thạnh", "Xã Nhị Thành"]],
  ["Khối Đảng", ["Ban Tuyên giáo Huyện ủy", "Văn phòng Huyện ủy"]],
  ["Khối Mặt trận - đoàn thể", ["Hội Nông dân huyện", "Huyện đoàn"]],
  ["Khối trường Mầm non, Mẫu giáo", ["Trường Mẫu giáo Bình Thạnh"]],
]

const titles: ReadonlyArray<readonly [unit: string, title: string, person?: string]> = [
  ["Thị trấn Thủ Thừa", "Nghe dân nói, nói dân hiểu"],
  ["Xã Bình An", "Ánh sáng an ninh", "Nguyễn Thị Hồng Đào"],
  ["Xã Bình An", "Camera an ninh phòng chống tội phạm"],
  ["Xã Mỹ An", "Thùng gạo nghĩa tình"],
  ["Xã Mỹ An", "Phân loại rác thải tại nguồn"],
  ["Xã Mỹ Thạnh", "Đoạn đường tự quản"],
  ["Xã Nhị Thành", "Tuyến đường hoa nông thôn mới"],
  ["Ban Tuyên giáo Huyện ủy", "Mỗi tuần một câu chuyện đẹp"],
  ["Hội Nông dân huyện", "Tổ hùn vốn xoay vòng", "Trần Văn Ơn"],
  ["Huyện đoàn", "Vườn rau sạch cho bé"],
]

export const unitId = (name: string) => UnitId.make(nameId(name))
export const modelId = (title: string) => ModelId.make(nameId(title))

const source = (row: number) => ({
  file: "02-dang-ky.xlsx",
  sha256: "0".repeat(64),
  sheet: "Đăng ký 2022",
  row,
  cell: `B${row}`,
})

const paper = (occurredAt: LocalDate) => ({ occurredAt, basis: "paper" }) as const

/** A small campaign with everything that the screens tell apart: late, unreconciled, partly reported, not scalable, corrected. */
const seed = (called: (name: string) => string) =>
  Effect.gen(function* () {
    const actor = yield* resolveActor({ named: "Trần T. Hạnh", account: "hanh" })
    const mark = () => markOf(actor)
    for (const [block, names] of blocks)
      for (const name of names)
        yield* handleUnit(mark(), unitId(name), { _tag: "AddUnit", ...paper("2022-01-01"), name: called(name), block })
    const [first, ...others] = blocks.flatMap(([, names]) => names.map(unitId))
    yield* handleCampaign(mark(), campaign, {
      _tag: "OpenCampaign",
      ...paper("2022-01-01"),
      title: "Mô hình “Dân vận khéo” năm 2022",
      deadline: "2022-10-21",
      expected: [first ?? unitId(""), ...others],
    })
    for (const [index, [unit, title, person]] of titles.entries())
      yield* handleModel(mark(), modelId(title), {
        _tag: "RegisterModel",
        ...paper("2022-02-28"),
        source: source(index + 13),
        campaign,
        unit: unitId(unit),
        title,
        field: index % 2 === 0 ? "văn hóa - xã hội" : "quốc phòng - an ninh",
        ...(person === undefined ? { holder: "collective" } : { holder: "individual", personal: { holder: person } }),
      })
    const model = (title: string, command: ModelCommand) => handleModel(mark(), modelId(title), command)
    const submit = (title: string, day: LocalDate) =>
      model(title, { _tag: "SubmitResults", ...paper(day), results: "120 hộ tham gia", replicationCounts: [] })
    const report = (unit: string, day: LocalDate, reconciled = true) =>
      handleParticipation(mark(), campaign, unitId(unit), {
        _tag: "ReceiveReport",
        ...paper(day),
        receivedAssumed: false,
        reconciled,
      })
    const hold = (unit: string, day: LocalDate) =>
      handleParticipation(mark(), campaign, unitId(unit), { _tag: "HoldConference", ...paper(day) })
    yield* hold("Xã Bình An", "2022-10-10")
    yield* hold("Xã Mỹ An", "2022-10-13")
    yield* submit("Thùng gạo nghĩa tình", "2022-10-14")
    yield* report("Xã Mỹ An", "2022-10-14")
    const words = "không nhân rộng được"
    const fixed = { ...paper("2022-10-17"), words, replicationCounts: [] }
    yield* model("Đoạn đường tự quản", { _tag: "ReportNotScalable", ...fixed })
    yield* report("Xã Mỹ Thạnh", "2022-10-17")
    yield* report("Ban Tuyên giáo Huyện ủy", "2022-10-18", false)
    yield* submit("Vườn rau sạch cho bé", "2022-10-24")
    yield* report("Huyện đoàn", "2022-10-24")
    yield* model("Thùng gạo nghĩa tình", { _tag: "ProposeForAward", ...paper("2022-10-18"), form: "Giấy khen" })
    yield* model("Vườn rau sạch cho bé", { _tag: "ProposeForAward", ...paper("2022-10-18"), form: "Giấy khen" })
    const story = yield* loadStory(modelId("Thùng gạo nghĩa tình"))
    const submitted = story.find(({ type }) => type === "kheo.model.submitted.v1")?.id ?? EventId.make("")
    yield* model("Thùng gạo nghĩa tình", {
      _tag: "CorrectModel",
      ...paper("2022-10-15"),
      corrects: submitted,
      reason: "đơn vị gửi lại phụ lục",
      replacement: {
        _tag: "ModelSubmitted",
        ...paper("2022-10-15"),
        results: "150 hộ tham gia",
        replicationCounts: [],
      },
    })
  })

/** Names as long as offices have them, for the units whose names are often seen. */
const longest: Readonly<Record<string, string>> = {
  "Xã Mỹ An": "Trung tâm Bồi dưỡng chính trị và Ban Chỉ đạo phòng, chống thiên tai xã Mỹ An",
  "Xã Mỹ Thạnh": "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể xã Mỹ Thạnh",
  "Huyện đoàn": "Đoàn Thanh niên Cộng sản Hồ Chí Minh – Hội Liên hiệp Thanh niên Việt Nam huyện",
}

/** A register in memory that holds the sample campaign; with `long` some units have the longest names, and with `recorded` all was written in one minute. */
export const openSample = async ({ long = false, recorded }: { long?: boolean; recorded?: string } = {}) => {
  const sample = openEmpty()
  const seeding = seed((name) => (long ? (longest[name] ?? name) : name))
  await sample.run(recorded === undefined ? seeding : Effect.provideService(seeding, Clock.Clock, clockAt(recorded)))
  return sample
}

/** A register in memory that holds nothing yet. */
export const openEmpty = () => {
  const runtime = ManagedRuntime.make(memoryRegister({ ledger: "kheo:test" }))
  return {
    run: <A, E>(effect: Effect.Effect<A, E, Register>): Promise<A> => runtime.runPromise(effect),
    close: () => runtime.dispose(),
  }
}

/** A clock that stands still. */
const clockAt = (time: string): Clock.Clock => {
  const now = Date.parse(time)
  const nanos = BigInt(now) * 1_000_000n
  return {
    currentTimeMillisUnsafe: () => now,
    currentTimeMillis: Effect.succeed(now),
    currentTimeNanosUnsafe: () => nanos,
    currentTimeNanos: Effect.succeed(nanos),
    monotonicTimeNanosUnsafe: () => nanos,
    monotonicTimeNanos: Effect.succeed(nanos),
    sleep: () => Effect.void,
  }
}
