import { letterRules, type Sender } from "@kheo/documents"
import type { LocalDate } from "@kheo/domain/history"
import { Effect } from "effect"
import type { Words } from "../language/index.ts"
import { showSettings } from "../office/settings.ts"

/** Who writes a paper of that day, by which rules, and what its settings lack. */
export const officeFor = Effect.fn("officeFor")(function* (day: LocalDate) {
  const { settings } = yield* showSettings({ asOf: day })
  const { lastNumber: _, level, signer = [], signerName, ...office } = settings.office ?? {}
  const sender: Sender = { ...office, signer, signerName }
  return {
    settings,
    sender,
    level,
    symbol: office.symbol,
    rules: letterRules(settings.rules?.name, settings.rules?.body),
    lacking: lackingIn(sender),
  }
})

export type OfficeOfPapers = Effect.Success<ReturnType<typeof officeFor>>

const parts = [
  ["name", "tên cơ quan ban hành", "the issuing body's name"],
  ["place", "địa danh trước ngày tháng", "the place before the day"],
  ["signer", "chức vụ người ký", "the signer's title"],
  ["signerName", "họ tên người ký", "the signer's name"],
] as const

/** What the head and the foot of a paper need and nobody set, each with how to set it. */
const lackingIn = (sender: Sender): ReadonlyArray<Words> =>
  parts.flatMap(([part, vi, en]) => {
    const set = sender[part]
    if (set !== undefined && set.length > 0) return []
    const sample = part === "signer" ? '["…"]' : '"…"'
    return [
      {
        vi: `Cấu hình chưa có office.${part} (${vi}), chỗ đó để trống. Ghi {"office": {"${part}": ${sample}}} vào tệp .json rồi chạy kheo office set TỆP.json.`,
        en: `The settings have no office.${part} (${en}); its place stays empty. Write {"office": {"${part}": ${sample}}} to a .json file and run kheo office set FILE.json.`,
      },
    ]
  })
