import { paperDateInWords } from "@kheo/vietnamese"
import { called, listed } from "../awards/award-list.ts"
import { compose } from "../letter/compose.ts"
import type { Letter, Paragraph } from "../letter/letter.ts"
import type { ListTable } from "../letter/list-table.ts"
import { headed, officeFields } from "../letter/office-paper.ts"
import { plainText } from "../letter/run.ts"
import type { ConferenceContent } from "./content.ts"
import { yearParagraphs } from "./year-report.ts"

/** The papers of the district's conference: the agenda as a table, the report with its charts, and who is called up. Throws `UnknownField`. */
export const conferencePack = (content: ConferenceContent): Letter => {
  const { agenda, candidates, conference, forms } = content
  const fields = {
    ...officeFields(content),
    conferenceDay: conference === undefined ? "…… giờ ……, ngày …… tháng …… năm ……" : paperDateInWords(conference.on),
    place: conference?.place ?? "………………………………",
  }
  const plain = (text: string): Paragraph => ({ runs: compose(text, fields), claims: [] })
  const filled = (text: string) => plainText(compose(text, fields))
  const honoured = listed(candidates)
  return {
    ...headed({ ...content, symbol: "" }),
    draft: undefined,
    kind: agenda.kind,
    subject: compose(agenda.subject, fields),
    recipients: [],
    paragraphs: [plain(agenda.when), { ...plain(agenda.where), table: agendaTable(agenda.items.map(filled)) }],
    receivers: agenda.receivers.map(filled),
    parts: [
      { title: agenda.reportTitle, under: `(${filled(agenda.reportUnder)})`, paragraphs: yearParagraphs(content) },
    ],
    enclosures:
      honoured.length === 0
        ? []
        : [
            {
              label: "",
              title: agenda.listTitle,
              under: `(${filled(agenda.listUnder)})`,
              landscape: false,
              table: called(honoured, forms),
            },
          ],
  }
}

const agendaTable = (items: ReadonlyArray<string>): ListTable => ({
  columns: [
    { heading: "Thời gian", share: 24, center: true },
    { heading: "Nội dung", share: 62 },
    { heading: "Người thực hiện", share: 34 },
  ],
  rows: items.map((item) => ({ cells: item.split("|").map((part) => part.trim()) })),
})
