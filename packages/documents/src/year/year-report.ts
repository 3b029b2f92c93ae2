import { paperDate } from "@kheo/vietnamese"
import { compose } from "../letter/compose.ts"
import { sentence } from "../letter/figure.ts"
import type { Letter, Paragraph } from "../letter/letter.ts"
import { groundsTold, headed, officeFields } from "../letter/office-paper.ts"
import { plainText } from "../letter/run.ts"
import type { YearContent } from "./content.ts"
import { isCounted, yearFigures } from "./figures.ts"
import { awardsTable, blocksTable, modelsChart, twoYearsTable, unitsChart, unitsTable } from "./tables.ts"
import { defaultYearWording, type YearWording } from "./wording.ts"

/** Báo cáo tổng kết năm: every number the board's, with the list behind it; tables and charts of the same. Throws `UnknownField`. */
export const yearReport = (content: YearContent): Letter => {
  const { asOf, campaign, wording, year } = content
  const fields = yearFields(content)
  const filled = (text: string) => plainText(compose(text, fields))
  return {
    ...headed(content),
    kind: wording.kind,
    subject: compose(wording.subject, fields),
    recipients: [],
    paragraphs: yearParagraphs(content),
    receivers: wording.receivers.map(filled),
    enclosures: [
      {
        label: "PHỤ LỤC",
        title: wording.unitsTitle,
        under: `(${wording.unitsUnder.replaceAll("{year}", String(campaign)).replaceAll("{asOf}", paperDate(asOf))})`,
        landscape: false,
        table: unitsTable(year),
      },
    ],
  }
}

const yearFields = (content: YearContent) => {
  const { campaign, deadline, grounds, origins, year } = content
  const missing = year.units.filter(({ reportedOn }) => reportedOn === null).map(({ name }) => name)
  return {
    ...officeFields(content),
    lastYear: String(campaign - 1),
    deadline: paperDate(deadline),
    grounds: groundsTold(grounds),
    missingNames: missing.join(", "),
    silentNames: year.units.flatMap(({ models, name }) => (models.length === 0 ? [name] : [])).join(", "),
    originNames: origins.map(({ title, unitName }) => `“${title}” của ${unitName}`).join("; "),
  }
}

/** What the report tells, heading by heading; the conference's papers tell the same. */
export const yearParagraphs = (content: YearContent): ReadonlyArray<Paragraph> => {
  const { before, candidates, grounds, origins, wording, year } = content
  const fields = yearFields(content)
  const figures = yearFigures(content)
  const told = (own: string, usual: string): Paragraph => sentence(own, usual, { fields, figures })
  const say = (name: Sentence): Paragraph => told(wording[name], defaultYearWording[name])
  const all = (name: "strengths" | "limits" | "tasks") =>
    wording[name].map((text, index) => told(text, defaultYearWording[name][index] ?? text))
  const heading = (name: Sentence): Paragraph => ({ runs: compose(wording[name], fields), claims: [], heading: true })
  const silent = year.units.filter(({ models }) => models.length === 0)
  const persons = year.totals.individuals > 0
  return [
    heading("leadTitle"),
    ...(grounds.length === 0 ? [] : [say("grounds")]),
    say("lead"),
    heading("resultsTitle"),
    heading("registrationTitle"),
    say(persons ? "registration" : "registrationNone"),
    ...(silent.length > 0 ? [say("silent")] : []),
    { ...say("blocksTable"), table: blocksTable(year) },
    { runs: [], claims: [], chart: modelsChart(year) },
    heading("closingTitle"),
    say(year.totals.units > year.totals.reports ? "closing" : "closingNone"),
    { runs: [], claims: [], chart: unitsChart(year) },
    heading("outcomesTitle"),
    say("outcomes"),
    heading("spreadTitle"),
    say(origins.length === 0 ? "spreadNone" : "spread"),
    heading("awardsTitle"),
    ...(candidates.some(isCounted) ? [{ ...say("awards"), table: awardsTable(content) }] : [say("awardsNone")]),
    ...(before === undefined ? [] : [heading("beforeTitle"), { ...say("before"), table: twoYearsTable(before, year) }]),
    heading("assessmentTitle"),
    ...all("strengths"),
    ...all("limits"),
    heading("tasksTitle"),
    ...all("tasks"),
    say("end"),
  ]
}

type Sentence = { [Name in keyof YearWording]: YearWording[Name] extends string ? Name : never }[keyof YearWording]
