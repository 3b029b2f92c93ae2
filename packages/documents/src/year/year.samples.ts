import { awards, candidate, office, person } from "../awards/awards.samples.ts"
import type { YearContent, YearFigures, YearModel, YearNumbers, YearUnit } from "./content.ts"
import { listsOf } from "./figures.ts"
import { defaultYearWording } from "./wording.ts"

const model = (title: string, more: Partial<YearModel> = {}): YearModel => ({
  title,
  person: null,
  outcome: "submitted",
  proposed: false,
  ...more,
})

const unit = (name: string, block: string, more: Partial<YearUnit> = {}): YearUnit => ({
  name,
  block,
  conferenceOn: "2022-10-10",
  reportedOn: "2022-10-14",
  late: false,
  models: [model(`Mô hình của ${name}`)],
  ...more,
})

/** What a board that is right says of some units. */
export const countedIn = (units: ReadonlyArray<YearUnit>): YearNumbers =>
  Object.fromEntries(
    Object.entries(listsOf(units)).map(([name, list]) => [name, list.length]),
  ) as unknown as YearNumbers

/** The year of some units. */
export const yearOf = (campaign: number, units: ReadonlyArray<YearUnit>): YearFigures => ({
  campaign,
  blocks: [...Map.groupBy(units, ({ block }) => block)].map(([block, all]) => ({ block, ...countedIn(all) })),
  totals: countedIn(units),
  units,
})

const late: Partial<YearUnit> = { reportedOn: "2022-10-23", late: true }
const none: Partial<YearUnit> = { conferenceOn: null, reportedOn: null }

export const units: ReadonlyArray<YearUnit> = [
  unit("Xã Mỹ An", "Khối xã, thị trấn", {
    models: [model("Tiếng kẻng an ninh", { proposed: true }), model("Đường hoa")],
  }),
  unit("Xã Mỹ Lạc", "Khối xã, thị trấn", {
    ...late,
    models: [model("Tổ thu gom rác", { person: "Lê Văn Đức", proposed: true })],
  }),
  unit("Xã Bình An", "Khối xã, thị trấn", { ...none, models: [model("Camera an ninh", { outcome: "pending" })] }),
  unit("Phường 3", "Khối xã, thị trấn", { models: [model("Tổ 5 không", { outcome: "notScalable" })] }),
  unit("Ban Tuyên giáo Huyện ủy", "Khối Đảng"),
  unit("Huyện đoàn", "Khối Mặt trận - đoàn thể", { ...none, models: [] }),
]

/** A year with everything that the report can tell. */
export const year: YearContent = {
  ...office,
  symbol: "BC/BCĐ",
  number: 12,
  asOf: "2022-10-31",
  day: "2022-11-02",
  deadline: "2022-10-21",
  year: yearOf(2022, units),
  before: yearOf(2021, units.slice(0, 4)),
  origins: [{ title: "Tiếng kẻng an ninh", unitName: "Xã Mỹ An", adopters: ["Xã Bình An", "Phường 3"] }],
  candidates: [...awards.candidates, candidate({ state: "revoked" }), person("Võ Thị Út", { unitName: "Phường 3" })],
  forms: ["Bằng khen", "Giấy khen"],
  conference: { on: "2022-11-11", place: "Hội trường Huyện ủy" },
  wording: defaultYearWording,
}
