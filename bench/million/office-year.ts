import { campaignTag, type MovementEvent, rosterTag, unitTag } from "@kheo/domain/movement"
import type { Write } from "@kheo/event-store"
import { modelLife } from "./model-life.ts"
import { officePapers } from "./office-papers.ts"
import { day, paper, unitId, unitsOfOffice, written } from "./written.ts"

export const modelsOfYear = 224

/** The roster of an office; some units were renamed, moved or learned by another name since. */
export const roster = (): ReadonlyArray<Write> =>
  Array.from({ length: unitsOfOffice }, (_, number) => {
    const added: MovementEvent = {
      _tag: "UnitAdded",
      ...paper("2022-01-01"),
      name: `Đơn vị ${number}`,
      code: `U${number}`,
      block: `Khối ${number % 6}`,
    }
    const changes: ReadonlyArray<MovementEvent> = [
      { _tag: "UnitRenamed", ...paper(day(3, number)), name: `Đơn vị ${number} mới` },
      { _tag: "UnitMoved", ...paper(day(4, number)), block: `Khối ${(number + 1) % 6}` },
      { _tag: "UnitReclassified", ...paper(day(5, number)), kind: "phường" },
      { _tag: "UnitAliasLearned", ...paper(day(6, number)), alias: `ĐV ${number}` },
    ]
    const own = number % 3 === 0 ? [added, ...changes.filter((_, index) => index === (number / 3) % 4)] : [added]
    return written({ category: "unit", unit: unitId(number) }, [unitTag(unitId(number)), rosterTag], own)
  })

/** One year of one office, about a thousand events; every such year is a campaign of its own. */
export const officeYear = (campaign: number): ReadonlyArray<Write> => [
  written({ category: "campaign", campaign }, [campaignTag(campaign)], campaignEvents(campaign)),
  ...Array.from({ length: modelsOfYear }, (_, number) => modelLife(campaign, number)),
  ...Array.from({ length: unitsOfOffice }, (_, number) => {
    const unit = unitId(number)
    return written(
      { category: "participation", campaign, unit },
      [campaignTag(campaign), unitTag(unit)],
      participationEvents(number),
    )
  }),
  ...officePapers(campaign),
]

const campaignEvents = (campaign: number): ReadonlyArray<MovementEvent> => [
  {
    _tag: "CampaignOpened",
    ...paper("2022-01-01"),
    title: `Dân vận khéo ${campaign}`,
    deadline: "2022-10-21",
    period: { from: "2022-01-01", to: "2022-12-31" },
    grounds: ["51-CV/BCĐ"],
    expected: [unitId(0), ...Array.from({ length: unitsOfOffice - 1 }, (_, index) => unitId(index + 1))],
  },
  {
    _tag: "CampaignUnitTransferred",
    ...paper(day(6, 1)),
    unit: unitId(campaign + 1),
    to: unitId(campaign + 2),
    reason: "sáp nhập",
  },
  { _tag: "CampaignUnitTransferred", ...paper(day(7, 1)), unit: unitId(campaign + 7), reason: "giải thể" },
  { _tag: "CampaignDeadlineExtended", ...paper(day(10, 9)), deadline: "2022-10-28", reason: "mưa lũ" },
  { _tag: "CampaignDistrictConferencePlanned", ...paper(day(10, 19)), plannedFor: "2022-11-15", place: "hội trường" },
  { _tag: "CampaignDistrictConferenceHeld", ...paper("2022-11-15"), place: "hội trường" },
  { _tag: "CampaignClosed", ...paper("2022-12-31") },
]

const participationEvents = (number: number): ReadonlyArray<MovementEvent> => {
  const events: ReadonlyArray<MovementEvent> = [
    { _tag: "ParticipationConferenceHeld", ...paper(day(10, number)) },
    { _tag: "ParticipationReportReceived", ...paper(day(10, number + 3)), receivedAssumed: false, reconciled: true },
  ]
  return number % 5 === 0 ? [...events, { _tag: "ParticipationReminderIssued", ...paper(day(9, number)) }] : events
}
