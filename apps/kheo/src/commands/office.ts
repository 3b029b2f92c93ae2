import { readFileSync } from "node:fs"
import {
  handleOffice,
  markOf,
  readSettings,
  resolveActor,
  type SettingsUnreadable,
  showSettings,
  today,
} from "@kheo/application"
import { settingsUnreadable } from "@kheo/application/language"
import { saidIn, type SettingsFile } from "@kheo/domain/office"
import { Effect, Result } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { settingsText } from "../text/settings-text.ts"

/** `kheo office show | set FILE`. */
export const run = (session: Session): Promise<number> => {
  const [verb, file, ...others] = session.rest
  if (verb === "show" && file === undefined) return show(session)
  if (verb === "set" && file !== undefined && others.length === 0) return set(session, file)
  throw new Usage({
    vi: "Cách dùng: kheo office show [--as-of NGÀY], hoặc kheo office set TỆP.json [--from NGÀY].",
    en: "Usage: kheo office show [--as-of DATE], or kheo office set FILE.json [--from DATE].",
  })
}

const show = (session: Session): Promise<number> => {
  const query = { asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] }
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showSettings(query)
      print(session, shown, () => settingsText(shown, session.language))
      return exit.done
    }),
  )
}

const set = async (session: Session, file: string): Promise<number> => {
  const [from, date] = [dateOption(session, "from"), dateOption(session, "date")]
  const { reason } = session.values
  const text = readText(file)
  if (text === undefined) {
    printProblem(session, "FileUnreadable", {
      vi: `Không đọc được tệp ${file}. Hãy xem lại đường dẫn.`,
      en: `The file ${file} can't be read. Check the path.`,
    })
    return exit.fileRefused
  }
  const read: Result.Result<SettingsFile, SettingsUnreadable> = await Effect.runPromise(
    Effect.result(readSettings(text)),
  )
  if (Result.isFailure(read)) {
    printProblem(session, "SettingsUnreadable", settingsUnreadable(read.failure))
    return exit.fileRefused
  }
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { first, last } = yield* handleOffice(markOf(actor), {
        _tag: "ChangeSettings",
        occurredAt: date ?? (yield* today),
        basis: date === undefined ? "receipt" : "paper",
        ...saidIn(read.success),
        ...(from === undefined ? {} : { from }),
        ...(reason === undefined ? {} : { reason }),
      })
      const events = Math.max(0, last - first + 1)
      const parts = Object.keys(read.success)
      print(session, { events, from: from ?? null, parts }, () =>
        session.language === "vi"
          ? `Cấu hình: ${events === 0 ? "không có gì mới" : `đã ghi ${parts.join(", ")}`}.`
          : `Settings: ${events === 0 ? "nothing new" : `${parts.join(", ")} saved`}.`,
      )
      return exit.done
    }),
  )
}

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}
