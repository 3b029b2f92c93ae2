import { showNumbers, type ShownNumbers } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { numbersText } from "../text/numbers-text.ts"

/** `kheo number show [TYPE]`: the next free number is only shown; who issues a paper takes it. */
export const run = (session: Session): Promise<number> => {
  const [verb, type, ...others] = session.rest
  if (verb !== "show" || others.length > 0)
    throw new Usage({
      vi: "Cách dùng: kheo number show [LOẠI]. Cấp số bằng kheo paper issue.",
      en: "Usage: kheo number show [TYPE]. Numbers are given by kheo paper issue.",
    })
  const query = { asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] }
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showNumbers(query)
      const registers = shown.registers.filter((register) => type === undefined || register.type === type.toUpperCase())
      print(session, { ...shown, registers }, () =>
        registers.length === 0 && shown.registers.length > 0
          ? noneOf(type ?? "", shown.registers, session.language)
          : numbersText({ ...shown, registers }, session.language),
      )
      return exit.done
    }),
  )
}

const noneOf = (type: string, registers: ShownNumbers["registers"], language: Language): string => {
  const known = [...new Set(registers.map((register) => register.type))].join(", ")
  return language === "vi"
    ? `Không có sổ số “${type}”; đang có: ${known}. Muốn thêm, khai ký hiệu của loại ấy trong tệp cấu hình rồi chạy kheo office set.`
    : `There is no register “${type}”; there are: ${known}. To add it, set its symbol in the settings file and run kheo office set.`
}
