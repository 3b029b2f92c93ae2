import { assert, it } from "@effect/vitest"
import { DocumentEvent, DocumentId, type DocumentFact } from "@kheo/domain/document"
import { EventId } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import { OfficeEvent, UserId } from "@kheo/domain/office"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { nameId } from "../command-mark.ts"
import { onEmpty, write } from "../memory.samples.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { myAn, on } from "../year.samples.ts"
import { letter66, paperId } from "./papers.samples.ts"

const { _tag: _, ...said } = letter66
const file = { name: "66.pdf", sha256: "9f86d081" }
const received: DocumentFact = { _tag: "DocumentReceived", ...said, campaign: 2022, file }
const mend = { ...on("2022-10-20", "receipt"), reason: "gõ nhầm" }

const office: ReadonlyArray<OfficeEvent> = [
  {
    _tag: "UserAdded",
    ...on("2022-01-03"),
    user: UserId.make("u1"),
    role: "unit-contact",
    unit: myAn,
    personal: { name: "Hòa" },
  },
  { _tag: "UserRightsChanged", ...on("2022-01-03"), user: UserId.make("u1"), role: "clerk", reason: "nhận việc mới" },
  { _tag: "UserDeactivated", ...on("2022-01-03"), user: UserId.make("u1"), reason: "nghỉ hưu" },
  {
    _tag: "OfficeSettingsChanged",
    ...on("2022-01-03"),
    from: "2022-01-01",
    settings: {
      office: { name: "BCĐ", signer: ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN"], lastNumber: 50 },
      paragraphs: [[{ block: "Khối xã", tell: "names" }]],
      shorten: { "Xã ": "" },
    },
    personal: { signerName: "Lê Hoàng Hùng" },
  },
]

const papers: ReadonlyArray<DocumentEvent> = [
  received,
  {
    _tag: "DocumentIssued",
    ...on("2022-10-19"),
    type: "CV",
    subject: "V/v tổng kết",
    grounds: [DocumentId.make("d1")],
    term: "2020-2025",
    number: 51,
    symbol: "CV/BCĐ",
  },
  { _tag: "DocumentSuperseded", ...on("2022-10-19"), by: paperId("b"), reason: "thay bằng văn bản mới" },
  { _tag: "DocumentFindingRecorded", ...on("2022-07-21"), unit: myAn, result: "Đạt", personal: { by: "Tổ khảo sát" } },
  {
    _tag: "DocumentFileAttached",
    ...on("2022-10-20", "receipt"),
    sha256: "9f86d081".repeat(8),
    name: "cong-van-51.pdf",
    size: 48_213,
    mediaType: "application/pdf",
  },
  { _tag: "DocumentCorrected", ...mend, corrects: EventId.make(nameId("e0")), replacement: received },
  { _tag: "DocumentRetracted", ...mend, retracts: EventId.make(nameId("e0")) },
]

it("every event of the office and of papers has its sample here", () => {
  const tags = [...Object.keys(OfficeEvent.cases), ...Object.keys(DocumentEvent.cases)]
  assert.deepStrictEqual(
    [...office, ...papers].map(({ _tag }) => _tag),
    tags,
  )
})

it.effect("every event of the office and of papers comes back from the ledger as it was", () =>
  Effect.gen(function* () {
    const events: ReadonlyArray<readonly [string, MovementEvent]> = [
      ...office.map((event) => ["office", event] as const),
      ...papers.map((event) => ["document/d1", event] as const),
    ]
    yield* write(
      "w",
      events.map(([stream, event], index) => ({ id: nameId(`e${index}`), stream, event })),
    )
    const store = yield* EventStore
    const back = (yield* collectLines(store.read({}))).map((line) => fromStored(line, asStored))
    assert.deepStrictEqual<ReadonlyArray<MovementEvent>>(
      back.map(({ event }) => event),
      [...office, ...papers],
    )
  }).pipe(onEmpty()),
)
