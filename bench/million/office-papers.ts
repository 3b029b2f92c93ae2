import { DocumentId } from "@kheo/domain/document"
import { campaignTag, type MovementEvent } from "@kheo/domain/movement"
import type { Write } from "@kheo/event-store"
import { day, paper, unitId, written } from "./written.ts"

const papersOfYear = 48

/** A year's papers, a third of them the office's own with their numbers, and a change of its settings. */
export const officePapers = (campaign: number): ReadonlyArray<Write> => [
  written(
    { category: "office" },
    [campaignTag(campaign)],
    [
      {
        _tag: "OfficeSettingsChanged",
        ...paper("2022-01-01"),
        settings: { symbols: [{ type: "CV", symbol: "CV/BCĐ" }] },
      },
    ],
  ),
  ...Array.from({ length: papersOfYear }, (_, number) =>
    written(
      { category: "document", document: id(campaign, number) },
      [campaignTag(campaign)],
      [...received(campaign, number), ...sequel(campaign, number)],
    ),
  ),
]

const id = (campaign: number, number: number): DocumentId => DocumentId.make(`paper-${campaign}-${number}`)

const received = (campaign: number, number: number): ReadonlyArray<MovementEvent> => {
  const about = { ...paper(day((number % 12) + 1, number)), campaign, subject: `V/v đăng ký mô hình ${number}` }
  const symbol = "CV/BCĐ"
  if (number % 4 === 0)
    return [{ _tag: "DocumentIssued", ...about, type: "CV", grounds: [], term: "", number: number / 4 + 1, symbol }]
  const issuer = number % 4 === 1 && number % 3 === 0 ? "BCĐ" : `Đơn vị ${number}`
  return [
    {
      _tag: "DocumentReceived",
      ...about,
      kind: "công văn",
      issuer,
      number: String(number + 100),
      symbol: issuer === "BCĐ" ? symbol : "CV/ĐU",
      outgoing: issuer === "BCĐ",
    },
  ]
}

const sequel = (campaign: number, number: number): ReadonlyArray<MovementEvent> => {
  if (number % 24 === 8) return [{ _tag: "DocumentSuperseded", ...paper("2022-12-30"), by: id(campaign, number + 4) }]
  if (number % 12 === 2)
    return [
      { _tag: "DocumentFindingRecorded", ...paper(day(12, number)), unit: unitId(number), result: "hoạt động tốt" },
    ]
  return []
}
