import { hash } from "node:crypto"
import { showModels } from "@kheo/application"
import { type FormContent, formWorkbook } from "@kheo/documents"
import { Effect } from "effect"
import exceljs from "exceljs"
import { asked, options } from "../commit/office.samples.ts"
import { importFiles } from "../import-files.ts"
import type { FilesRead } from "../read-files.ts"
import { readHere } from "../formats/document.samples.ts"
import { withoutAnswered } from "./without-answered.ts"
import { type KeptSheet, understand } from "../understand.ts"

export const lists = {
  units: ["Xã Mỹ An", "Xã Long Thành"],
  blocks: ["Khối xã"],
  fields: ["kinh tế"],
  awardForms: ["Giấy khen"],
}

/** What a form of the year 2022 is made of; the office has set nothing. */
export const content = (more: Partial<FormContent> = {}): FormContent => ({
  kind: "annex",
  campaign: 2022,
  letterhead: {},
  models: [],
  lists,
  ...more,
})

/** The unit's own annex as `kheo annex` makes it, from what the register holds. */
export const annexOf = (name: string) =>
  Effect.flatMap(annexContent(name), (content) => Effect.promise(() => formWorkbook(content)))

/** What it is made of. */
export const annexContent = Effect.fnUntraced(function* (name: string) {
  const { models } = yield* showModels({ campaign: options.campaign })
  const own = models.filter(({ unitName }) => unitName === name)
  const unit = { id: String(own[0]?.unit), name }
  const filled = own.map(({ id, person, title }) => ({ id, title, ...(person === null ? {} : { person }) }))
  return content({ unit, models: filled })
})

/** The form as somebody filled it in and saved it. */
export const filled = (bytes: Uint8Array, write: (sheet: exceljs.Worksheet) => void): Promise<Uint8Array> =>
  changed(bytes, ({ worksheets }) => {
    const [sheet] = worksheets
    if (sheet !== undefined) write(sheet)
  })

const changed = async (bytes: Uint8Array, change: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> => {
  const workbook = await opened(bytes)
  change(workbook)
  // What Excel spells out when it saves, exceljs would leave out.
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === "string") cell.value = spelt(cell.value)
      }),
    ),
  )
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const spelt = (typed: string): string =>
  typed
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\u001b", "_x001B_")
    .replaceAll("\u0007", "_x0007_")

/** A workbook as exceljs opens it. */
export const opened = async (bytes: Uint8Array): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

/** Workbooks as the importer reads them, without a folder. */
export const readBytes = async (files: ReadonlyArray<{ readonly file: string; readonly bytes: Uint8Array }>) => {
  const read = await Promise.all(
    files.map(async ({ bytes, file }) => {
      const sha256 = hash("sha256", bytes)
      const document = await readHere(bytes)
      if ("refusal" in document) throw new Error(document.refusal.code)
      const kept: Array<KeptSheet> = []
      const keep = (sheet: KeptSheet): void => void kept.push(sheet)
      return { kept, ...understand({ name: file, sha256 }, document.grids, options.campaign, { keep }) }
    }),
  )
  const kept = read.flatMap((one) => one.kept)
  const sheets = read.flatMap((one) => one.sheets)
  const all: FilesRead = {
    files: read.map(({ file }) => file),
    sheets,
    skipped: [],
    warnings: [...read.flatMap(({ unknown }) => unknown), ...sheets.flatMap(({ warnings }) => warnings)],
  }
  return { kept, read: withoutAnswered(all) }
}

/** Imports workbooks; answers the receipt and the sheets with all that stands on them. */
export const importingBytes = Effect.fnUntraced(function* (
  ...files: ReadonlyArray<{ readonly file: string; readonly bytes: Uint8Array }>
) {
  const { kept, read } = yield* Effect.promise(() => readBytes(files))
  return { kept, receipt: yield* importFiles(read, options, asked) }
})
