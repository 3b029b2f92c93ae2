import { type Problem, problemWords, type Words } from "@kheo/application/language"
import type { Register } from "@kheo/application"
import { importFiles, makePlan, type Receipt, receiptJson } from "@kheo/importer"
import type { Answer, RosterAsk } from "@kheo/terminal"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { Session } from "./cli/session.ts"
import { layoutsOf } from "./commands/importing/layouts.ts"
import { reading } from "./commands/importing/reading.ts"
import { failureWords, type ImportFailure } from "./text/import-failure-words.ts"

type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** A roster is shown first, then written as it was shown. */
export const importRoster = async (session: Session, run: Run, ask: RosterAsk): Promise<Answer> => {
  const { agreed, campaign, deadline, path } = ask
  const options = { campaign, deadline }
  const layouts = await layoutsOf({ ...session, values: {} })
  const importing = Effect.gen(function* () {
    const read = yield* reading(options, [path], () => undefined, layouts)
    if (agreed) {
      const { events } = yield* importFiles(read, options, session.asked)
      return { kind: "done", events } satisfies Answer
    }
    const { receipt } = yield* makePlan([path], read, options, session.asked)
    return receipt.events === 0 ? nothing(receipt) : question(ask, receipt)
  })
  return run(Effect.catch(importing, (failure: ImportFailure | Problem) => Effect.succeed(refused(wordsOf(failure)))))
}

const refused = (words: Words): Answer => ({ kind: "refused", words, refusal: "Roster" })

const wordsOf = (failure: ImportFailure | Problem): Words =>
  failureWords(failure as ImportFailure)?.words ?? problemWords(failure as Problem)

/** How many refused rows are told; all of them stand in the importer's own receipt. */
const most = 3

const question = (ask: RosterAsk, receipt: Receipt): Answer => {
  const { rows } = receipt
  const [events, due] = [formatNumber(receipt.events), formatLocalDate(ask.deadline)]
  const units = receipt.files.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => (sheet.kind === "roster" ? sheet.rows : [])),
  )
  const found = formatNumber(units.reduce((sum, one) => sum + one, 0))
  return {
    kind: "question",
    title: { vi: `Ghi ${found} đơn vị vào sổ?`, en: `Write the units (${found}) into the register?` },
    lines: [
      {
        vi: `Đọc được ${formatNumber(rows)} dòng. Sẽ ghi ${events} sự kiện và mở đợt ${ask.campaign}, hạn ${due}.`,
        en: `Rows read: ${formatNumber(rows)}. Events: ${events}. The campaign of ${ask.campaign} is opened, due ${due}.`,
      },
      ...refusedRows(receipt),
    ],
    agreed: { ...ask, agreed: true },
  }
}

/** Why a file gives nothing: its first refusals, or that there is no roster in it. */
const nothing = (receipt: Receipt): Answer => {
  const [first] = refusedRows(receipt)
  return refused(
    first ?? {
      vi: "Trong tệp không có danh sách đơn vị: cần cột “Tên đơn vị” và “Khối”.",
      en: "There is no roster in the file: it needs columns for name and block.",
    },
  )
}

const refusedRows = (receipt: Receipt): ReadonlyArray<Words> => {
  const [vi, en] = [receiptJson(receipt, "vi").refused, receiptJson(receipt, "en").refused]
  const shown = vi.slice(0, most).map(({ cell, message, sheet }, index): Words => {
    const at = [sheet, cell].filter((part) => part !== "").join("!")
    return { vi: `${at} ${message}`.trim(), en: `${at} ${en[index]?.message ?? ""}`.trim() }
  })
  const more = vi.length - shown.length
  return more <= 0
    ? shown
    : [...shown, { vi: `… và ${more} dòng nữa không nhận.`, en: `… and ${more} more rows refused.` }]
}
