import type { ShownCampaign } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"

/** What a command about a campaign came to. */
export const doneText = (
  {
    campaign,
    deadline,
    events,
  }: { readonly campaign: number; readonly deadline: string | null; readonly events: number },
  language: Language,
): string =>
  language === "vi"
    ? `Đợt ${campaign}: ${events === 0 ? "không có gì mới" : `đã ghi ${events} sự kiện`}; hạn ${day(deadline ?? "")}.`
    : `Campaign ${campaign}: ${events === 0 ? "nothing new" : `${events} event written`}; deadline ${day(deadline ?? "")}.`

/** A campaign on a line. */
export const campaignLine = (
  told: {
    readonly campaign: number
    readonly deadline: string | null
    readonly units: number
    readonly models: number
  },
  language: Language,
): string => {
  const { campaign, deadline, models, units } = told
  return language === "vi"
    ? `${campaign}  hạn ${day(deadline ?? "")}  ${units} đơn vị, ${models} mô hình`
    : `${campaign}  deadline ${day(deadline ?? "")}  ${units} units, ${models} models`
}

const words = {
  vi: {
    period: (from: string, to: string) => `Thời gian: ${from} – ${to}`,
    deadline: (date: string) => `Hạn báo cáo: ${date}`,
    open: "Đang mở",
    closed: "Đã đóng",
    notOpen: "Ngày này đợt thi đua chưa mở",
    clears: (yes: boolean) => `Chỉ hội nghị tổng kết đã coi là xong: ${yes ? "có" : "không"}`,
    chase: (yes: boolean) => `Nhắc cả đơn vị không đăng ký: ${yes ? "có" : "không"}`,
    grounds: "Căn cứ:",
    extended: (date: string, on: string) => `Lùi hạn đến ${date} (${on})`,
    moved: (unit: string, to: string | null, on: string) =>
      to === null ? `${unit} kết thúc từ ${on}` : `${unit} chuyển sang ${to} từ ${on}`,
    planned: (on: string) => `Định họp tổng kết huyện: ${on}`,
    held: (on: string) => `Đã họp tổng kết huyện: ${on}`,
  },
  en: {
    period: (from: string, to: string) => `Period: ${from} – ${to}`,
    deadline: (date: string) => `Deadline: ${date}`,
    open: "Open",
    closed: "Closed",
    notOpen: "Not open on that day",
    clears: (yes: boolean) => `A closing conference alone clears a unit: ${yes ? "yes" : "no"}`,
    chase: (yes: boolean) => `Units that never registered are reminded too: ${yes ? "yes" : "no"}`,
    grounds: "Grounds:",
    extended: (date: string, on: string) => `Extended to ${date} (${on})`,
    moved: (unit: string, to: string | null, on: string) =>
      to === null ? `${unit} closed from ${on}` : `${unit} counts with ${to} from ${on}`,
    planned: (on: string) => `District conference planned for ${on}`,
    held: (on: string) => `District conference held on ${on}`,
  },
} as const

/** What one campaign is about, line by line. */
export const campaignText = (shown: ShownCampaign, language: Language): string => {
  const own = words[language]
  const { conference, conferencePlan, deadline, extensions, grounds, open, period, policy, title, transfers } = shown
  const at = (place: string | null) => (place === null ? "" : `, ${place}`)
  return [
    `${shown.campaign}  ${title ?? ""}`.trimEnd(),
    own[open ? "open" : deadline === null ? "notOpen" : "closed"],
    ...(period === null ? [] : [own.period(day(period.from), day(period.to))]),
    ...(deadline === null ? [] : [own.deadline(day(deadline))]),
    ...extensions.map((one) => `  ${own.extended(day(one.deadline), day(one.on))}${at(one.reason)}`),
    own.clears(policy.conferenceClears),
    own.chase(policy.chaseUnregistered),
    ...(grounds.length === 0 ? [] : [own.grounds, ...grounds.map((ground) => `  ${ground}`)]),
    ...transfers.map(({ on, toName, unitName }) => own.moved(unitName, toName, day(on))),
    ...(conferencePlan === null ? [] : [`${own.planned(day(conferencePlan.on))}${at(conferencePlan.place)}`]),
    ...(conference === null ? [] : [`${own.held(day(conference.on))}${at(conference.place)}`]),
  ].join("\n")
}
