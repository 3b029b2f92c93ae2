import { after, on, today } from "../history/past.samples.ts"
import type { OfficeEvent } from "../office/events.ts"
import { Office } from "../office/index.ts"
import { lettersFrom50 } from "../office/office.samples.ts"
import { Document, type DocumentContext, type DocumentEvent, DocumentId, type DocumentFact } from "./index.ts"

export const [d1, d2] = [DocumentId.make("d1"), DocumentId.make("d2")]

/** Công văn 66-CV/BDVHU of 9/2/2022, as it arrived the day after. */
export const letter66: typeof DocumentFact.cases.DocumentReceived.Type = {
  _tag: "DocumentReceived",
  ...on("2022-02-10", "receipt"),
  kind: "công văn",
  issuer: "Ban Dân vận Huyện ủy",
  number: "66",
  symbol: "CV/BDVHU",
  paperDate: "2022-02-09",
  subject: "Tiếp tục phát động đăng ký mô hình",
  outgoing: false,
}

/** The reminder letter, Số 51-CV/BCĐ of 19/10/2022. */
export const letter51: typeof DocumentFact.cases.DocumentIssued.Type = {
  _tag: "DocumentIssued",
  ...on("2022-10-19"),
  type: "CV",
  subject: "V/v tổng kết mô hình “Dân vận khéo” năm 2022",
  grounds: [],
  term: "",
  number: 51,
  symbol: "CV/BCĐ",
}

/** The scan of the letter, as it was attached. */
export const scan: typeof DocumentFact.cases.DocumentFileAttached.Type = {
  _tag: "DocumentFileAttached",
  ...on("2022-10-20", "receipt"),
  sha256: "9f86d081".repeat(8),
  name: "cong-van-51.pdf",
  size: 48_213,
  mediaType: "application/pdf",
}

/** The surroundings of the paper d1 in an office with these settings. */
export const around = (
  over: Partial<Omit<DocumentContext, "office">> = {},
  settings: ReadonlyArray<OfficeEvent> = [lettersFrom50],
): DocumentContext => ({
  today,
  document: d1,
  office: after(Office, settings),
  numbered: [],
  twin: undefined,
  unknown: [],
  ...over,
})

export const paper = (...past: ReadonlyArray<DocumentEvent>) => after(Document, past)
