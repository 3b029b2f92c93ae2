import type { ListedBlock, ShownLists } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"

const words = {
  vi: {
    title: (campaign: number, asOf: string) => `AI ĐÃ LÀM, AI CÒN NỢ – NĂM ${campaign}, số liệu đến ${asOf}`,
    deadline: (date: string) => `Hạn báo cáo: ${date}`,
    notOpen: "Ngày này đợt thi đua chưa mở.",
    met: "đã họp",
    tally: ({ conferences, reported, units }: ListedBlock) =>
      `${units} đơn vị; ${conferences} đã họp tổng kết; ${reported.length} đã báo cáo`,
    reported: "Đã báo cáo",
    outstanding: "Đã đăng ký, chưa tổng kết xong",
    neverRegistered: "Không đăng ký",
    closedUnregistered: "Đã tổng kết nhưng không đăng ký",
    behind: (count: number) => `CẦN NHẮC (${count}):`,
  },
  en: {
    title: (campaign: number, asOf: string) => `WHO HAS, WHO OWES – ${campaign}, as of ${asOf}`,
    deadline: (date: string) => `Deadline: ${date}`,
    notOpen: "The campaign was not open on that day.",
    met: "met",
    tally: ({ conferences, reported, units }: ListedBlock) =>
      `${units} units; ${conferences} held their conference; ${reported.length} reported`,
    reported: "Reported",
    outstanding: "Registered, not closed",
    neverRegistered: "Never registered",
    closedUnregistered: "Closed but never registered",
    behind: (count: number) => `TO BE REMINDED (${count}):`,
  },
} as const

/** The lists by block, then everyone whom the next letter should name; who owes but has met is told apart. */
export const listsText = (shown: ShownLists, language: Language): string => {
  const own = words[language]
  const part = (label: string, names: ReadonlyArray<string>) =>
    names.length === 0 ? [] : [`  ${label} (${names.length}): ${names.join(", ")}`]
  const owing = ({ conferenceHeldOn, name }: ShownLists["units"][number]) =>
    conferenceHeldOn === null ? name : `${name} (${own.met})`
  const outstanding = ({ block, outstanding }: ListedBlock) =>
    shown.units.filter((unit) => unit.block === block && outstanding.includes(unit.name)).map(owing)
  if (shown.deadline === null) return [own.title(shown.campaign, day(shown.asOf)), own.notOpen].join("\n")
  return [
    own.title(shown.campaign, day(shown.asOf)),
    own.deadline(day(shown.deadline)),
    ...shown.blocks.flatMap((block) => [
      "",
      `${block.block.toLocaleUpperCase("vi")}: ${own.tally(block)}`,
      ...part(own.reported, block.reported),
      ...part(own.outstanding, outstanding(block)),
      ...part(own.neverRegistered, block.neverRegistered),
      ...part(own.closedUnregistered, block.closedUnregistered),
    ]),
    "",
    own.behind(shown.behind.length),
    ...shown.units.filter(({ behind }) => behind).map((unit) => `  ${owing(unit)}`),
  ].join("\n")
}
