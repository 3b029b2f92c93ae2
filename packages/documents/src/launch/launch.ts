import { paperDate } from "@kheo/vietnamese"
import { formEnclosure } from "../form/form-enclosure.ts"
import { compose } from "../letter/compose.ts"
import { type Figure, sentence } from "../letter/figure.ts"
import type { Letter, Paragraph } from "../letter/letter.ts"
import { groundsTold, headed, type OfficePaper, officeFields } from "../letter/office-paper.ts"
import { plainText } from "../letter/run.ts"
import { defaultLaunchWording, type LaunchWording } from "./wording.ts"

/** How the campaign before went: numbers of the board, and the lists that they must be the lengths of. */
export interface LastYear {
  readonly year: number
  readonly units: Figure
  readonly models: Figure
  readonly submitted: Figure
  readonly notScalable: Figure
}

/** Everything that a launch letter is made of. */
export interface LaunchContent extends OfficePaper {
  readonly recipients: ReadonlyArray<string>
  /** Lĩnh vực, as the office has them. */
  readonly fields: ReadonlyArray<string>
  /** By when units report at the year's end. */
  readonly deadline: string
  /** By when units register. */
  readonly registerBy?: string | undefined
  readonly last?: LastYear | undefined
  readonly wording: LaunchWording
  /** Makes the letter one to this unit alone, with its own form. */
  readonly to?: { readonly id: string; readonly name: string } | undefined
}

/** The letter by which a campaign begins, with the form on which units register their models. Throws `UnknownField`. */
export const launchLetter = (content: LaunchContent): Letter => {
  const { campaign, deadline, grounds, last, recipients, registerBy, rules, sender, to, wording } = content
  const fields = {
    ...officeFields(content),
    fields: content.fields.join(", "),
    reportBy: paperDate(deadline),
    ...(registerBy === undefined ? {} : { registerBy: paperDate(registerBy) }),
  }
  const plain = (text: string): Paragraph => ({ runs: compose(text, fields), claims: [] })
  const everybody = recipients.length === 0 ? ["Các cơ quan, đơn vị"] : recipients
  const letterhead = { standing: sender.standing ?? sender.name }
  return {
    ...headed(content),
    subject: compose(wording.subject, fields),
    recipients: to === undefined ? everybody : [to.name],
    paragraphs: [
      ...(grounds.length === 0
        ? []
        : [{ runs: compose(wording.grounds, { ...fields, grounds: groundsTold(grounds) }), claims: [] }]),
      ...(last === undefined ? [] : [before(last, wording, fields)]),
      plain(wording.request),
      ...wording.items.map((item, index) => plain(`${index + 1}. ${item}`)),
      plain(registerBy === undefined ? wording.deadlineOpen : wording.deadline),
      plain(wording.closing),
      plain(wording.enclosed),
    ],
    receivers: wording.receivers.map((text) => plainText(compose(text, fields))),
    enclosures: [formEnclosure({ kind: "registration", campaign, letterhead, unit: to, models: [], rules })],
  }
}

const before = (
  { models, notScalable, submitted, units, year }: LastYear,
  wording: LaunchWording,
  fields: Readonly<Record<string, string>>,
): Paragraph =>
  sentence(wording.before, defaultLaunchWording.before, {
    fields: { ...fields, lastYear: String(year) },
    figures: { lastUnits: units, lastModels: models, lastSubmitted: submitted, lastNotScalable: notScalable },
  })
