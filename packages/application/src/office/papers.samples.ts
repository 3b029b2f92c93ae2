import { type DocumentCommand, DocumentId, label } from "@kheo/domain/document"
import { Effect } from "effect"
import { collectLines, EventStore } from "@kheo/event-store"
import { nameId } from "../command-mark.ts"
import { command } from "../memory.samples.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { handleDocument, handleOffice } from "../use-cases/index.ts"
import { on } from "../year.samples.ts"

/** The id of the paper so named. */
export const paperId = (name: string): DocumentId => DocumentId.make(nameId(name))

/** The office of the sample letter: its letters begin at 51. */
export const lettersFrom50 = Effect.suspend(() =>
  handleOffice(command("settings"), {
    _tag: "ChangeSettings",
    ...on("2022-10-20", "receipt"),
    settings: { office: { name: "BCĐ", symbol: "CV/BCĐ", lastNumber: 50 } },
  }),
)

export const letter66: typeof DocumentCommand.cases.ReceiveDocument.Type = {
  _tag: "ReceiveDocument",
  ...on("2022-02-10", "receipt"),
  kind: "công văn",
  issuer: "Ban Dân vận Huyện ủy",
  number: "66",
  symbol: "CV/BDVHU",
  paperDate: "2022-02-09",
  subject: "Tiếp tục phát động đăng ký mô hình",
  outgoing: false,
}

export const receive = (name: string, over: Partial<typeof letter66> = {}) =>
  handleDocument(command(`receive ${name}`), paperId(name), { ...letter66, ...over })

export const issue = (name: string, over: object = {}) =>
  handleDocument(command(`issue ${name}`), paperId(name), {
    _tag: "IssueDocument",
    ...on("2022-10-19"),
    type: "CV",
    subject: name,
    grounds: [],
    ...over,
  })

/** The numbers that stand in the ledger's papers, read from the events themselves. */
export const issuedLabels = Effect.gen(function* () {
  const store = yield* EventStore
  const lines = yield* collectLines(store.read({}))
  return lines
    .map((line) => fromStored(line, asStored))
    .flatMap(({ event }) => (event._tag === "DocumentIssued" ? [label(event)] : []))
})
