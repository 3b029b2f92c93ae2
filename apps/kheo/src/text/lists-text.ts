import type { ListedBlock, ShownLists } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"

const words = {
  vi: {
    title: (campaign: number, asOf: string) => `AI ĐÃ LÀM, AI CÒN NỢ – NĂM ${campaign}, số liệu đến ${asOf}`,
    deadline: (date: string) => `Hạn báo cáo: ${date}`,
    tally: ({ conferences, reported, units }: ListedBlock) =>
      `${units} đơn vị; ${conferences} đã họp tổng kết; ${reported.length} đã báo cáo`,
    reported: "Đã báo cáo",
    outstanding: "Đã đăng ký, chưa tổng kết",
    neverRegistered: "Không đăng ký",
    closedUnregistered: "Đã tổng kết nhưng không đăng ký",
    behind: (count: number) => `CẦN NHẮC (${count}):`,
  },
  en: {
    title: (campaign: number, asOf: string) => `WHO HAS, WHO OWES – ${campaign}, as of ${asOf}`,
    deadline: (date: string) => `Deadline: ${date}`,
    tally: ({ conferences, reported, units }: ListedBlock) =>
      `${units} units; ${conferences} held their conference; ${reported.length} reported`,
    reported: "Reported",
    outstanding: "Registered, not closed",
    neverRegistered: "Never registered",
    closedUnregistered: "Closed but never registered",
    behind: (count: number) => `TO BE REMINDED (${count}):`,
  },
} as const

/** The lists by block, then everyone whom the next letter should name. */
export const listsText = (shown: ShownLists, language: Language): string => {
  const own = words[language]
  const part = (label: string, names: ReadonlyArray<string>) =>
    names.length === 0 ? [] : [`  ${label} (${names.length}): ${names.join(", ")}`]
  return [
    own.title(shown.campaign, day(shown.asOf)),
    ...(shown.deadline === null ? [] : [own.deadline(day(shown.deadline))]),
    ...shown.blocks.flatMap((block) => [
      "",
      `${block.block.toLocaleUpperCase("vi")}: ${own.tally(block)}`,
      ...part(own.reported, block.reported),
      ...part(own.outstanding, block.outstanding),
      ...part(own.neverRegistered, block.neverRegistered),
      ...part(own.closedUnregistered, block.closedUnregistered),
    ]),
    "",
    own.behind(shown.behind.length),
    ...shown.behind.map((name) => `  ${name}`),
  ].join("\n")
}
