import { Context, Effect } from "effect"
import { type Failure, trouble } from "../problem/index.ts"

/** Makes a PDF of a .docx file; undefined where this computer has no program for it. */
export type ToPdf = (docx: Uint8Array) => Promise<Uint8Array | undefined>

export const Pdf = Context.Reference<ToPdf | undefined>("@kheo/api/Pdf", { defaultValue: () => undefined })

/** The paper as PDF, by whatever the one who started the API has for it. */
export const asPdf = Effect.fnUntraced(function* (docx: Uint8Array) {
  const convert = yield* Pdf
  const pdf = convert === undefined ? undefined : yield* Effect.promise(() => convert(docx))
  return pdf ?? (yield* Effect.fail<Failure>(trouble("state-conflict", { code: "pdf-unavailable", detail: noProgram })))
})

const noProgram = {
  vi: "Máy chủ chưa có LibreOffice để làm PDF. Hãy tải bản .docx.",
  en: "The server has no LibreOffice to make PDF with. Take the .docx.",
}
