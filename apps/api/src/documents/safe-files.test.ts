import { assert, beforeAll, describe, it } from "@effect/vitest"
import { handleModel, handleOffice, handleParticipation, markOf, registerModel } from "@kheo/application"
import { type Document, documents } from "@kheo/application/documents"
import { ModelId } from "@kheo/domain/model"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import exceljs from "exceljs"
import { strFromU8, unzipSync } from "fflate"
import { sampleOffice } from "../samples.ts"

const titles = [
  '=HYPERLINK("http://example.com","x")',
  "- Xây dựng tuyến đường",
  "+84 & <b>x</b>",
  "@SUM(1+1)",
] as const
/** Names of people, none of whom belongs into what a file says of itself. */
const people = { holder: "Nguyễn Thị Ẩn Danh", implementer: "Trần Văn Kín", signer: "Lê Thị Ký Tên" }
const [unit, day] = ["Xã Long Thành", { occurredAt: "2022-03-01", basis: "paper" }] as const

const unknown = ModelId.make("none")

const seed = Effect.gen(function* () {
  const mark = () => markOf(UserId.make("u-seed"))
  yield* handleOffice(mark(), {
    _tag: "ChangeSettings",
    ...day,
    occurredAt: "2022-01-01",
    settings: {
      office: { name: "BCĐ", symbol: "CV/BCĐ", place: "Thủ Thừa", signer: ["TRƯỞNG BAN"] },
      recipients: ["=1+1", "- Các xã"],
      awardForms: [{ name: "=Giấy khen", papers: ["@bản sao"] }],
    },
    personal: { signerName: people.signer },
  })
  const models: Array<ModelId> = []
  for (const title of titles) {
    const whose = { person: people.holder, implementingPerson: people.implementer }
    const { id } = yield* registerModel(mark(), { ...day, campaign: 2022, unit, title, ...whose, field: "=A1" })
    models.push(id)
  }
  const account = { occurredAt: "2022-10-14", basis: "paper", replicationCounts: [] } as const
  for (const [index, model] of models.entries())
    yield* handleModel(
      mark(),
      model,
      index === 0
        ? { _tag: "ReportNotScalable", ...account, words: "=cmd|' /C calc'!A0" }
        : { _tag: "SubmitResults", ...account, results: '=IMPORTXML("http://example.com")', replication: "- 3/5 ấp" },
    )
  for (const model of models.slice(1))
    yield* handleModel(mark(), model, { _tag: "ProposeForAward", ...account, form: "=Giấy khen", summary: "=B2" })
  const about = { form: "=Giấy khen", occurredAt: "2022-10-15", basis: "paper" } as const
  const awarded = models[2] ?? unknown
  yield* handleModel(mark(), awarded, { _tag: "ReviewProposal", ...about, verdict: "for" })
  yield* handleModel(mark(), awarded, { _tag: "GrantAward", ...about, decision: "=1/QĐ", authority: "@Huyện ủy" })
  yield* handleParticipation(mark(), 2022, UnitId.make("u-long-thanh"), { _tag: "HoldConference", ...account })
  return models[1] ?? unknown
})

let office: Awaited<ReturnType<typeof sampleOffice>>
let model: ModelId
beforeAll(async () => {
  office = await sampleOffice()
  model = await office.run(seed)
})

const askedOf = ({ needs, takes }: Document) => {
  const about = { unit, model, date: "2022-10-20" }
  const asks = [...needs, ...takes]
  const said = Object.entries(about).filter(([name]) =>
    asks.some((one) => (one === "day" ? name === "date" : one === name)),
  )
  return new URLSearchParams({ campaign: "2022", asOf: "2022-10-20", ...Object.fromEntries(said) }).toString()
}

/** The file's parts as text, pictures aside. */
const partsOf = (file: Uint8Array): ReadonlyArray<readonly [name: string, text: string]> =>
  Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    /\.(?:xml|rels)$/u.test(name) ? [[name, strFromU8(bytes)] as const] : [],
  )

const cases = documents.flatMap((document) =>
  document.formats.map((format) => [document.name, format, document] as const),
)

describe("a file that is handed on", () => {
  it.each(cases)(
    "%s.%s leads nowhere, names nobody in its properties, and keeps texts texts",
    async (name, format, document) => {
      const { body, status, text } = await office.ask(`/v1/documents/${name}.${format}?${askedOf(document)}`)
      assert.strictEqual(status, 200, text)
      const parts = partsOf(body)
      for (const [part, xml] of parts) {
        assert.notMatch(part, /externalLink|connections|vba|embeddings/u)
        assert.notMatch(
          xml,
          /TargetMode="External"|<hyperlink|<w:hyperlink|<w:fldSimple|<w:comment |<property |DDE/u,
          part,
        )
        if (/docProps/u.test(part)) for (const person of Object.values(people)) assert.notInclude(xml, person, part)
        const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, field = ""]) => field.trim())
        assert.deepStrictEqual(
          fields.filter((field) => !["PAGE", "NUMPAGES"].includes(field)),
          [],
          part,
        )
      }
      if (format === "xlsx") await textsOnly(body)
    },
  )

  it("has been tried with papers that hold the people and the texts in question", async () => {
    const told = async (path: string) => {
      const { body } = await office.ask(`/v1/documents/${path}`)
      return partsOf(body)
        .map(([, xml]) => xml.replaceAll(/<[^>]+>/gu, "\n").replaceAll("\u00a0", " "))
        .join("\n")
    }
    const list = await told("consolidated-list.xlsx?campaign=2022")
    for (const part of ["- Xây dựng tuyến đường", "+84 &amp; &lt;b&gt;x", "=IMPORTXML(", people.signer])
      assert.include(list, part)
    assert.include(await told("award-proposal.docx?campaign=2022"), people.holder)
    assert.include(await told("not-scalable-list.xlsx?campaign=2022"), "=HYPERLINK(")
  })
})

/** No cell computes anything, and every text is written in the format of texts. */
const textsOnly = async (file: Uint8Array): Promise<void> => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(file).buffer)
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === exceljs.ValueType.Merge || cell.type === exceljs.ValueType.Null) return
        assert.include(
          [exceljs.ValueType.String, exceljs.ValueType.RichText],
          cell.type,
          `${sheet.name}!${cell.address}`,
        )
        assert.strictEqual(cell.numFmt, "@", `${sheet.name}!${cell.address}`)
      }),
    )
}
