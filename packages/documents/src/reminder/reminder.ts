import { paperDate, paperDateInWords, paperMonth } from "@kheo/vietnamese"
import { formEnclosure } from "../form/form-enclosure.ts"
import { compose } from "../letter/compose.ts"
import type { Letter, Paragraph } from "../letter/letter.ts"
import type { ReminderContent, ReminderUnit } from "./content.ts"
import { behindList } from "./list-behind.ts"
import { tally, two } from "./tally.ts"
import { levelOf, nameInLetters } from "./unit-names.ts"

/**
 * The letter that reminds units to close the year and report: everything counted up to `asOf`, every number with the list behind it.
 *
 * After công văn 51-CV/BCĐ ngày 19/10/2022; what that letter lacks is the list of who has not. Throws `UnknownField`.
 */
export const reminderLetter = (content: ReminderContent): Letter => {
  const { campaign, day, draft, number, recipients, rules, sender, symbol, to, units, wording } = content
  const one = to === undefined ? undefined : units.find(({ id }) => id === to.id)
  const fields = fieldsOf(content, one)
  const plain = (text: string): Paragraph => ({ runs: compose(text, fields), claims: [] })
  const standing = sender.standing ?? sender.name ?? ""
  const body: ReadonlyArray<Paragraph> = [
    ...(content.grounds.length === 0 ? [] : [grounds(content)]),
    ...(one === undefined
      ? [plain(wording.lead), ...tally(content), plain(wording.request)]
      : [plain(wording.requestOne)]),
    ...wording.items.map((item, index) => plain(`${index + 1}. ${item}`)),
    plain(wording.deadline),
    plain(wording.closing),
    plain(wording.enclosed),
  ]
  return {
    rules,
    sender,
    number: { number: two(number), symbol },
    placeAndDay: `${sender.place ?? "……………"}, ${paperDateInWords(day)}`,
    subject: compose(wording.subject, fields),
    recipients: one === undefined ? (recipients.length === 0 ? ["Các cơ quan, đơn vị"] : recipients) : [one.name],
    paragraphs: body,
    receivers: wording.receivers.map((text) =>
      compose(text, fields)
        .map((run) => run.text)
        .join(""),
    ),
    enclosures: [
      ...(one === undefined ? [behindList(content)] : []),
      formEnclosure({ kind: "annex", campaign, letterhead: { standing }, unit: one, models: to?.models ?? [] }),
    ],
    draft: draft ? `DỰ THẢO – chưa ban hành, số liệu đến ngày ${paperDate(content.asOf)}` : undefined,
    traced: traceOf(content),
  }
}

const fieldsOf = (content: ReminderContent, one: ReminderUnit | undefined): Readonly<Record<string, string>> => {
  const { asOf, campaign, conferenceOn, deadline, names, rules, sender } = content
  const standing = sender.standing ?? sender.name ?? "Cơ quan Thường trực"
  const level = levelOf(sender.superior)
  const own = sender.name === undefined ? undefined : nameInLetters(sender.name, names, {})
  return {
    year: String(campaign),
    asOf: paperDate(asOf),
    deadline: paperDate(deadline),
    conferenceMonth: paperMonth(conferenceOn ?? deadline),
    standing,
    council: names["Ban Chỉ đạo"] ?? `Ban Chỉ đạo${level === "" ? "" : ` ${level}`}`,
    issuer: own === undefined || own === sender.name ? standing : own,
    end: rules.end,
    unit: one?.name ?? "",
    status: one === undefined ? "" : statusOf(one, asOf),
  }
}

const statusOf = ({ conferenceOn, models, name, pending, reportedOn }: ReminderUnit, asOf: string): string => {
  const registered = models === 0 ? "chưa đăng ký mô hình" : `đã đăng ký ${two(models)} mô hình`
  const held =
    conferenceOn === null
      ? "chưa tổ chức hội nghị tổng kết"
      : `đã tổ chức hội nghị tổng kết ngày ${paperDate(conferenceOn)}`
  const reported =
    reportedOn === null
      ? "chưa gửi báo cáo tổng kết mô hình"
      : `đã gửi báo cáo ngày ${paperDate(reportedOn)}, còn thiếu kết quả ${two(pending)} mô hình`
  return `Đến ngày ${paperDate(asOf)}, ${name} ${registered}, ${held}, ${reported}.`
}

/** Several grounds are one sentence, as in the letter; the last comes after “và”. */
const grounds = ({ grounds: papers, wording }: ReminderContent): Paragraph => {
  const [last, ...before] = papers.toReversed()
  const all = before.length === 0 ? (last ?? "") : `${before.toReversed().join("; ")} và ${last}`
  return { runs: compose(wording.grounds, { grounds: all }), claims: [] }
}

const traceOf = ({ asOf, traced }: ReminderContent): Letter["traced"] =>
  traced === undefined
    ? undefined
    : {
        lines: [
          `Số liệu lấy từ sổ Khéo, khóa đến hết ngày ${paperDate(asOf)}, vị trí ${traced.position}, gốc ${traced.root.slice(0, 16)}.`,
        ],
        code: traced.code,
      }
