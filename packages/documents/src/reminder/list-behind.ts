import { paperDate } from "@kheo/vietnamese"
import type { Enclosure } from "../letter/letter.ts"
import type { ListRow } from "../letter/list-table.ts"
import type { ReminderContent, ReminderUnit } from "./content.ts"
import { two } from "./tally.ts"

/** Who has not done what is asked, group by group as they are addressed: those without a report, then those whose report lacks models. */
export const behindList = ({ asOf, campaign, groups, units, wording }: ReminderContent): Enclosure => {
  const listed = units.filter(({ behind, pending }) => behind || pending > 0)
  let number = 0
  const rows = grouped(listed, groups).flatMap(([section, members]): ReadonlyArray<ListRow> => [
    { section: `${section} (${two(members.length)} đơn vị)` },
    ...members.map((unit): ListRow => ({ cells: [String((number += 1)), unit.name, ...standing(unit)] })),
  ])
  const filled = (text: string) => text.replaceAll("{year}", String(campaign)).replaceAll("{asOf}", paperDate(asOf))
  return {
    label: "PHỤ LỤC",
    title: filled(wording.listTitle),
    under: `(${filled(wording.listUnder)})`,
    landscape: false,
    table: {
      columns: [
        { heading: "STT", share: 8, center: true },
        { heading: "Đơn vị", share: 40 },
        { heading: "Mô hình đăng ký", share: 14, center: true },
        { heading: "Hội nghị tổng kết", share: 16, center: true },
        { heading: "Báo cáo", share: 16, center: true },
        { heading: "Còn thiếu", share: 24 },
      ],
      rows,
    },
  }
}

const standing = ({ conferenceOn, models, pending, reportedOn }: ReminderUnit): ReadonlyArray<string> => [
  models === 0 ? "chưa đăng ký" : two(models),
  conferenceOn === null ? "chưa" : paperDate(conferenceOn),
  reportedOn === null ? "chưa" : paperDate(reportedOn),
  reportedOn !== null ? `kết quả ${two(pending)} mô hình` : conferenceOn === null ? "hội nghị, báo cáo" : "báo cáo",
]

/** By the groups that the office addresses; who is in none of them, by block. */
const grouped = (
  units: ReadonlyArray<ReminderUnit>,
  groups: ReminderContent["groups"],
): ReadonlyArray<readonly [string, ReadonlyArray<ReminderUnit>]> => {
  const groupOf = ({ block, id, name }: ReminderUnit): string =>
    groups.find(
      (group) =>
        group.units?.some((one) => one === id || one === name) === true || group.blocks?.includes(block) === true,
    )?.name ?? block
  return [...Map.groupBy(units, groupOf)]
}
