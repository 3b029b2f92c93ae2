import { readFile } from "node:fs/promises"
import { applyLineage, LineageFile, resolveActor } from "@kheo/application"
import { refusalWords } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print, printProblem } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { needed } from "./needed.ts"

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(LineageFile))

/** `kheo unit apply FILE.json`: records a documented lineage; again, it adds nothing. */
export const apply = async (session: Session, verb: string, path: string): Promise<number> => {
  const { language } = session
  needed(path, verb, "TỆP.json")
  const text = await readFile(path, "utf8").catch(() => undefined)
  if (text === undefined) {
    printProblem(session, "LineageFileUnreadable", {
      vi: `Không đọc được tệp lịch sử đơn vị ${path}. Hãy xem lại đường dẫn.`,
      en: `The lineage file ${path} can't be read. Check the path.`,
    })
    return exit.fileRefused
  }
  let file: LineageFile
  try {
    file = decode(text)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    printProblem(session, "LineageFileRefused", {
      vi: `Không hiểu tệp lịch sử đơn vị ${path}. Hãy sửa tệp theo mẫu trong examples rồi chạy lại. Chi tiết: ${detail}`,
      en: `The lineage file ${path} is not understood. Mend it after the one in examples, then run again. Detail: ${detail}`,
    })
    return exit.fileRefused
  }
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { changes, events, refused, units } = yield* applyLineage(actor, file)
      const told = refused.map(({ at, refusal, unit }) => ({
        at,
        unit,
        code: refusal?._tag ?? "KeyUnknown",
        message: refusal === undefined ? unknownKey[language] : refusalWords(refusal)[language],
      }))
      print(session, { units, changes, events, refused: told }, () =>
        [
          language === "vi"
            ? `${units} đơn vị, ${changes} thay đổi: ${events === 0 ? "không có gì mới" : `đã ghi ${events} sự kiện`}.`
            : `${units} units, ${changes} changes: ${events === 0 ? "nothing new" : `${events} events written`}.`,
          ...told.map(({ at, message, unit }) => `${at} (${unit}): ${message}`),
        ].join("\n"),
      )
      return told.length === 0 ? exit.done : exit.partlyWritten
    }),
  )
}

const unknownKey = {
  vi: "Đơn vị này, hoặc đơn vị tiếp nhận, không có trong phần units của tệp hoặc chưa có vào ngày đó.",
  en: "This unit, or the receiving one, is not among the file's units, or not yet there on that day.",
}
