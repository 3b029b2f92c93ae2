import { Refusal, type Refused } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import { faultWords } from "./faults.ts"
import { finerCodes } from "./finer-codes.ts"
import { type Kind, kinds, plainDetails } from "./kinds.ts"
import { toldWords } from "./told-words.ts"
import { refusedAs } from "./trouble-of.ts"

/** A code as its page explains it. */
export interface ExplainedCode {
  readonly code: string
  /** Of a whole problem; null for the code of one error in its list. */
  readonly status: number | null
  readonly title: Words
  readonly detail: Words | null
}

/** Every code that a problem, or one of its errors, may carry. */
export const explainedCodes = (): ReadonlyArray<ExplainedCode> => {
  const all = [...ofKinds(), ...ofRefusals(), ...others, ...ofService, ...ofFinerCodes(), ...ofFaults()]
  const first = new Map(all.toReversed().map((explained) => [explained.code, explained]))
  return all.filter((explained) => first.get(explained.code) === explained)
}

const ofKinds = (): ReadonlyArray<ExplainedCode> =>
  Object.entries(kinds).map(([code, { status, title }]) => ({
    code,
    status,
    title,
    detail: plainDetails[code as Kind] ?? null,
  }))

/** What the domain refuses, each as its own sentence with what it is about left out. */
const ofRefusals = (): ReadonlyArray<ExplainedCode> =>
  Refusal.members
    .flatMap(({ cases }) => Object.keys(cases) as ReadonlyArray<Refusal["_tag"]>)
    .map((tag) => {
      const { code, kind } = refusedAs(tag)
      const { status, title } = kinds[kind]
      const words = kind === "not-allowed" ? undefined : (sentences[tag] ?? toldWords(anyOf(tag)))
      return { code: code ?? kind, status, title, detail: words ?? plainDetails[kind] ?? null }
    })

/** A refusal about nothing in particular. */
const anyOf = (tag: Refusal["_tag"]): Refused => {
  const refusal = new Proxy({ _tag: tag }, { get: (about, name) => (name in about ? about._tag : "…") })
  return { _tag: "Refused", refusal } as Refused
}

/** Where a sentence can't be said without what it is about. */
const sentences: { readonly [Tag in Refusal["_tag"]]?: Words } = {
  UnitNameTaken: {
    vi: "Trong thời gian đó tên này thuộc về đơn vị khác cùng cấp trên hoặc cùng khối.",
    en: "In that time another unit of the same superior or block has this name.",
  },
  UnitNameAmbiguous: {
    vi: "Nhiều đơn vị có tên này. Hãy ghi mã đơn vị.",
    en: "Several units have this name. Give the unit's id.",
  },
  PaperAmbiguous: {
    vi: "Nhiều văn bản có số hoặc tên này. Hãy ghi mã văn bản.",
    en: "Several papers have this number or name. Give the paper's id.",
  },
  RuleUnknown: { vi: "Không có quy định nào mang mã này.", en: "No rule has this code." },
  HoldStands: {
    vi: "Mô hình đang bị tạm dừng xét khen vì lý do này.",
    en: "Awards to the model are on hold for this reason.",
  },
  HoldNotPending: {
    vi: "Mô hình không bị tạm dừng xét khen vì lý do này.",
    en: "Awards to the model are not on hold for this reason.",
  },
  HoldForbidsAward: { vi: "Mô hình đang bị tạm dừng xét khen.", en: "Awards to the model are on hold." },
}

function finer(kind: Kind, code: string, detail: Words): ExplainedCode {
  const { status, title } = kinds[kind]
  return { code, status, title, detail }
}

/** Codes that are finer than a kind and no refusal of the domain. */
const others: ReadonlyArray<ExplainedCode> = Object.entries({
  "scope-missing": {
    vi: "Khóa truy cập không có phạm vi mà việc này cần. Hãy xin khóa có phạm vi ấy.",
    en: "The access key lacks the scope that this needs. Ask for a key with that scope.",
  },
  "address-not-allowed": {
    vi: "Khóa truy cập này chỉ dùng được từ những địa chỉ đã ghi khi cấp khóa.",
    en: "This access key opens only from the addresses that were named when it was issued.",
  },
  "auditor-reads-only": {
    vi: "Người kiểm tra chỉ đọc, không ghi.",
    en: "An auditor reads and records nothing.",
  },
  "whole-office-only": {
    vi: "Việc này chỉ dành cho người được xem mọi đơn vị.",
    en: "This is for those only who may see every unit.",
  },
}).map(([code, detail]) => finer("not-allowed", code, detail))

/** Why the service is not ready and what it has enough of. */
const ofService: ReadonlyArray<ExplainedCode> = [
  finer("not-ready", "ledger-altered", {
    vi: "Một dòng trong sổ không còn khớp với mã băm đã ghi.",
    en: "A line of the ledger no longer matches the hash that was recorded.",
  }),
  finer("not-ready", "ledger-forked", {
    vi: "Sổ không nối tiếp bản ghi đã ký gần nhất.",
    en: "The ledger does not continue the checkpoint last signed.",
  }),
  finer("not-ready", "read-model-stopped", {
    vi: "Một bảng dựng sẵn đã dừng.",
    en: "A read model has stopped.",
  }),
  finer("not-ready", "store-slow", {
    vi: "Sổ không trả lời kịp.",
    en: "The store does not answer in time.",
  }),
  finer("rate-limited", "too-many-streams", {
    vi: "Mỗi khóa chỉ mở được vài dòng sự kiện cùng lúc. Hãy đóng bớt rồi mở lại.",
    en: "A key may keep only a few streams of events open at once. Close one, then open another.",
  }),
]

const ofFinerCodes = (): ReadonlyArray<ExplainedCode> =>
  Object.entries(finerCodes).map(([code, { detail, kind }]) => ({ code, ...kinds[kind], detail }))

const ofFaults = (): ReadonlyArray<ExplainedCode> =>
  Object.entries(faultWords).map(([code, { en, vi }]) => ({
    code,
    status: null,
    title: { vi: `Một phần của yêu cầu ${vi}.`, en: `A part of the request ${en}.` },
    detail: null,
  }))
