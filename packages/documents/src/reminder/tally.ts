import type { Claim } from "../letter/claim.ts"
import { compose } from "../letter/compose.ts"
import type { Paragraph } from "../letter/letter.ts"
import type { Run } from "../letter/run.ts"
import type { ReminderContent, ReminderUnit, TallyPart } from "./content.ts"
import { nameInLetters } from "./unit-names.ts"

/** The paragraphs that say who has done what; without any set, one for each block of the roster. */
export const tally = (content: ReminderContent): ReadonlyArray<Paragraph> =>
  partsOf(content).map((parts) => {
    const told = parts.map((part) => blockTold(part, content))
    return {
      runs: [
        { text: "- " },
        ...told.flatMap(({ runs }, index): ReadonlyArray<Run> => (index === 0 ? runs : [{ text: "; " }, ...runs])),
        { text: "." },
      ],
      claims: told.flatMap(({ claims }) => claims),
      quoted: parts.map(({ block, label = block }) => label),
    }
  })

const counted = "conferences-count, reports-count-and-names"

const partsOf = ({ paragraphs, units }: ReminderContent): ReadonlyArray<ReadonlyArray<TallyPart>> =>
  paragraphs.length > 0
    ? paragraphs
    : [...new Set(units.map(({ block }) => block))].map((block) => [{ block, tell: counted }])

const blockTold = ({ block, label, tell }: TallyPart, content: ReminderContent): Paragraph => {
  const { names, shorten, units, wording } = content
  const members = units.filter((unit) => unit.block === block)
  const called = label ?? block
  const told = (list: ReadonlyArray<ReminderUnit>) => list.map(({ name }) => nameInLetters(name, names, shorten))
  const held = told(members.filter(({ conferenceOn }) => conferenceOn !== null))
  const reported = told(inOrder(members.filter(({ reportedOn }) => reportedOn !== null)))
  const fields = {
    label: called,
    noun: label === undefined ? "" : nounOf(called),
    them: label === undefined ? "đơn vị" : nounOf(called),
    conferences: two(held.length),
    reports: two(reported.length),
    names: reported.join(", "),
  }
  const claims: ReadonlyArray<Claim> = [
    { what: `${called}, đã tổ chức hội nghị tổng kết`, list: held },
    ...(reported.length === 0 ? [] : [{ what: `${called}, đã gửi báo cáo`, list: reported }]),
  ]
  if (tell !== counted)
    return { runs: compose(reported.length === 0 ? wording.namedNone : wording.named, fields), claims: [] }
  return { runs: tidied(compose(reported.length === 0 ? wording.countedNone : wording.counted, fields)), claims }
}

/** What the units of a block are, as its name in letters says it: “Khối xã” → xã. */
const nounOf = (label: string): string => label.replace(/^Khối /u, "").toLocaleLowerCase("vi")

/** By the day of receipt, then as in the roster. */
const inOrder = (units: ReadonlyArray<ReminderUnit>): ReadonlyArray<ReminderUnit> =>
  units.toSorted(
    (one, other) =>
      Number((one.reportedOn ?? "") > (other.reportedOn ?? "")) -
      Number((one.reportedOn ?? "") < (other.reportedOn ?? "")),
  )

/** As papers write counts: `08`. */
export const two = (count: number): string => String(count).padStart(2, "0")

/** Where a field was empty two spaces met. */
const tidied = (runs: ReadonlyArray<Run>): ReadonlyArray<Run> =>
  runs.map((run) => ({ ...run, text: run.text.replaceAll(/ {2,}/gu, " ").replaceAll(/\u00a0 /gu, "\u00a0") }))
