import { resolve } from "node:path"
import { importBundle, openBundle } from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { Effect, Result } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"

/** `kheo import-log BUNDLE`: a register that is made for it has the bundle's name. */
export const run = async (session: Session): Promise<number> => {
  const { language, rest } = session
  const [named, ...others] = rest
  if (named === undefined || others.length > 0)
    throw new Usage({ vi: "Cách dùng: kheo import-log GÓI.", en: "Usage: kheo import-log BUNDLE." })
  const folder = resolve(named)
  const opened = await Effect.runPromise(Effect.result(openBundle(folder)))
  if (Result.isFailure(opened)) {
    printProblem(session, opened.failure._tag, problemWords(opened.failure))
    return exit.fileRefused
  }
  return withStore(
    session,
    { create: true, ledger: opened.success.ledger },
    Effect.gen(function* () {
      const imported = yield* importBundle(folder)
      const { added, files, position, root } = imported
      print(session, imported, () =>
        language === "vi"
          ? `Đã nhập ${added} sự kiện và ${files} tệp; sổ có ${position} sự kiện.\nMã gốc ${root}, đúng như trong gói.`
          : `Took over ${added} events and ${files} files; the register has ${position} events.\nRoot ${root}, as in the bundle.`,
      )
      return exit.done
    }),
  )
}
