import { hd36 } from "../letter/letter-rules.ts"
import type { ReminderContent, ReminderUnit } from "./content.ts"
import { defaultWording } from "./wording.ts"

/** A unit of whatever block, with nothing done yet. */
export const unitOf = (name: string, block: string, more: Partial<ReminderUnit> = {}): ReminderUnit => ({
  id: name,
  name,
  block,
  conferenceOn: null,
  reportedOn: null,
  models: 1,
  pending: 0,
  behind: (more.reportedOn ?? null) === null,
  ...more,
})

const communes: ReadonlyArray<readonly [string, string | null, string | null]> = [
  ["Thị trấn Thủ Thừa", null, null],
  ["Xã Bình An", "2022-10-10", null],
  ["Xã Bình Thạnh", "2022-10-11", null],
  ["Xã Long Thuận", "2022-10-12", null],
  ["Xã Mỹ An", "2022-10-07", "2022-10-14"],
  ["Xã Mỹ Lạc", "2022-10-06", "2022-10-15"],
  ["Xã Mỹ Thạnh", "2022-10-13", "2022-10-17"],
  ["Xã Nhị Thành", "2022-10-05", "2022-10-13"],
  ["Xã Tân Long", "2022-10-17", null],
]

/** The office of công văn 51-CV/BCĐ with the days as that letter tells them. */
export const content: ReminderContent = {
  campaign: 2022,
  asOf: "2022-10-18",
  day: "2022-10-19",
  deadline: "2022-10-21",
  units: [
    ...communes.map(([name, conferenceOn, reportedOn]) =>
      unitOf(name, "Khối xã, thị trấn", { conferenceOn, reportedOn }),
    ),
    unitOf("Ban Tuyên giáo Huyện ủy", "Khối Đảng", { reportedOn: "2022-10-12" }),
    unitOf("Ban Dân vận Huyện ủy", "Khối Đảng", { reportedOn: "2022-10-12" }),
    unitOf("Văn phòng Huyện ủy", "Khối Đảng"),
    unitOf("Hội Liên hiệp Phụ nữ huyện", "Khối đoàn thể", { reportedOn: "2022-10-17", models: 3, pending: 2 }),
    unitOf("Trường Mẫu giáo Long Thuận", "Khối trường", { models: 0 }),
  ],
  sender: {
    superior: "HUYỆN ỦY THỦ THỪA",
    name: "BCĐ THỰC HIỆN QCDC Ở CƠ SỞ",
    standing: "Ban Dân vận Huyện ủy",
    place: "Thủ Thừa",
    signer: ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN"],
    signerName: "Trần Văn Ơn",
  },
  rules: hd36,
  number: 51,
  symbol: "CV/BCĐ",
  recipients: ["Các phòng, ban, ngành huyện", "BCĐ thực hiện QCDC các xã, thị trấn"],
  paragraphs: [
    [{ block: "Khối xã, thị trấn", label: "Khối xã", tell: "conferences-count, reports-count-and-names" }],
    [
      { block: "Khối Đảng", label: "Khối Đảng", tell: "names" },
      { block: "Khối đoàn thể", label: "Khối đoàn thể", tell: "names" },
    ],
  ],
  groups: [],
  names: { "Hội Liên hiệp Phụ nữ huyện": "Hội Liên hiệp Phụ nữ" },
  shorten: { "Xã ": "", "Trường ": "" },
  grounds: [
    "Công văn số 66-CV/BDVHU, ngày 09/02/2022 của Ban Dân vận Huyện ủy về đăng ký mô hình",
    "Biên bản cuộc họp ngày 17/10/2022",
  ],
  wording: defaultWording,
  draft: true,
}
