import type { Document, DocumentFormat } from "@kheo/application/documents"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import type { Places } from "./files.ts"

/** Where the document goes, its format by the ending of the file's name; throws `Usage`. */
export const placesOf = (
  { flags, rest, spec, values: { output, "per-unit": folder } }: Session,
  { formats }: Document,
  issuing: boolean,
): Places => {
  const [usual = "docx"] = formats
  if (output === undefined && (folder === undefined || issuing))
    throw missingOutput([spec.name, ...rest].join(" "), usual, spec.options["per-unit"] !== undefined)
  const ending = output === undefined ? usual : /\.(\w+)$/u.exec(output)?.[1]?.toLowerCase()
  const format = formats.find((one) => one === ending)
  if (format === undefined) throw otherEnding(formats)
  if (flags.has("pdf") && format !== "docx") throw noPdf
  return { output, folder, format }
}

const missingOutput = (command: string, format: DocumentFormat, perUnit: boolean): Usage =>
  new Usage({
    vi: `kheo ${command} cần -o TỆP.${format}${perUnit ? " (hoặc --per-unit THƯ-MỤC khi chưa ban hành)" : ""}.`,
    en: `kheo ${command} needs -o FILE.${format}${perUnit ? " (or --per-unit FOLDER while it is not issued)" : ""}.`,
  })

const otherEnding = (formats: ReadonlyArray<DocumentFormat>): Usage => {
  const [vi, en] = [" hoặc ", " or "].map((word) => formats.map((format) => `.${format}`).join(word))
  return new Usage({
    vi: `-o: tên tệp phải kết thúc bằng ${vi}; muốn có PDF thì thêm --pdf vào bản .docx.`,
    en: `-o: the file's name must end in ${en}; add --pdf to the .docx for a PDF beside it.`,
  })
}

const noPdf = new Usage({
  vi: "--pdf làm từ bản .docx: hãy ghi -o TỆP.docx.",
  en: "--pdf is made of the .docx: give -o FILE.docx.",
})
