import { createInterface } from "node:readline/promises"
import {
  DeadlineDiffers,
  DeadlineNeeded,
  exitCode,
  importFiles,
  readFiles,
  type Receipt,
  receiptJson,
  rehearse,
  UnitsNeeded,
} from "@kheo/importer"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { type Told, withStore } from "../cli/with-store.ts"
import { receiptText } from "../text/receipt-text.ts"

/** `kheo import`: plan, ask, apply; the plan is the import itself over a copy in memory. */
export const run = (session: Session): Promise<number> => {
  const { flags, json, language, rest, values } = session
  const campaign = yearNamed(values["campaign"])
  if (rest.length === 0)
    throw new Usage({
      vi: "Thiếu tệp hoặc thư mục cần nhập. Ví dụ: kheo import thu-muc --campaign 2022 --deadline 2022-10-21.",
      en: "Name the files or folders to import, e.g. kheo import folder --campaign 2022 --deadline 2022-10-21.",
    })
  if (campaign === undefined)
    throw new Usage({
      vi: "Thiếu --campaign NĂM: các tệp thuộc đợt thi đua nào?",
      en: "Add --campaign YEAR: which campaign do the files belong to?",
    })
  const options = {
    campaign,
    deadline: dateOption(session, "deadline"),
    title: values["title"],
    paperDate: dateOption(session, "paper-date"),
    received: dateOption(session, "received"),
    expect: flags.has("expect"),
  }
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const shown = (receipt: Receipt): number => {
    print(session, receiptJson(receipt, language), () => receiptText(receipt, language))
    return exitCode(receipt)
  }
  return withStore<Failure>(
    session,
    { create: flags.has("dry-run") ? "rehearse" : true },
    Effect.gen(function* () {
      const read = yield* readFiles(rest, campaign, (file) => {
        if (process.stderr.isTTY === true) tell(`  ${file}`)
      })
      if (flags.has("dry-run")) return shown(yield* rehearse(read, options, session.asked))
      if (flags.has("yes")) return shown(yield* importFiles(read, options, session.asked))
      const plan = yield* rehearse(read, options, session.asked)
      if (plan.events === 0) return shown(plan)
      if (json || !terminal) {
        shown(plan)
        tell(askWords[language].needsYes)
        return exit.usage
      }
      tell(receiptText(plan, language))
      const agreed = yield* Effect.promise(() => ask(askWords[language].question(plan.events)))
      if (agreed) return shown(yield* importFiles(read, options, session.asked))
      tell(askWords[language].nothing)
      return exit.done
    }),
    failureWords,
  )
}

type Failure = DeadlineDiffers | DeadlineNeeded | UnitsNeeded

const askWords = {
  vi: {
    question: (events: number) => `Ghi ${events} sự kiện vào sổ? [c/K] `,
    nothing: "Không ghi gì.",
    needsYes: "Chưa ghi gì. Thêm --yes để ghi.",
  },
  en: {
    question: (events: number) => `Write ${events} events into the register? [y/N] `,
    nothing: "Nothing was written.",
    needsYes: "Nothing was written yet. Add --yes to write.",
  },
}

/** Anything but a clear yes is no. */
const ask = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(c|co|có|y|yes)$/i.test((await lines.question(question)).normalize("NFC").trim())
  } finally {
    lines.close()
  }
}

const failureWords = (failure: Failure): Told | undefined => {
  switch (failure._tag) {
    case "DeadlineNeeded":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: `Đợt ${failure.campaign} chưa mở. Thêm --deadline NGÀY (hạn báo cáo) để mở đợt này.`,
          en: `Campaign ${failure.campaign} is not open. Add --deadline DATE to open it.`,
        },
      }
    case "DeadlineDiffers":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: `Đợt ${failure.campaign} đang mở với hạn ${failure.current}, khác ${failure.given}. Muốn lùi hạn: kheo campaign extend ${failure.campaign} --deadline ${failure.given}.`,
          en: `Campaign ${failure.campaign} is open with the deadline ${failure.current}, not ${failure.given}. To extend it: kheo campaign extend ${failure.campaign} --deadline ${failure.given}.`,
        },
      }
    case "UnitsNeeded":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: "Chưa có đơn vị nào: trong các tệp không có danh sách đơn vị (cột “Tên đơn vị” và “Khối”). Hãy thêm tệp danh sách rồi nhập lại.",
          en: "There are no units yet, and no roster among the files (columns “Tên đơn vị” and “Khối”). Add the roster and import again.",
        },
      }
    default:
      return undefined
  }
}
