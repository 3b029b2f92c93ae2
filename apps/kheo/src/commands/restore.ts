import { problemWords } from "@kheo/application/language"
import { Effect, Result } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { storeFile } from "../data-folder.ts"
import { restore } from "../layer.ts"
import { refusedWords, restoreText } from "../text/backup-text.ts"

/** `kheo restore BACKUP`: asks nothing, because what was there is kept beside it. */
export const run = async (session: Session): Promise<number> => {
  const [backup, ...others] = session.rest
  if (backup === undefined || others.length > 0)
    throw new Usage({
      vi: "Cách dùng: kheo restore BẢN-SAO-LƯU (một tệp .db do kheo backup tạo).",
      en: "Usage: kheo restore BACKUP (one .db file made by kheo backup).",
    })
  const ended = await Effect.runPromise(Effect.result(restore({ backup, file: storeFile(session.folder) })))
  if (Result.isFailure(ended)) {
    const { failure } = ended
    const words = failure._tag === "StoreUnavailable" ? problemWords(failure) : refusedWords(failure)
    printProblem(session, failure._tag, words)
    return failure._tag === "RegisterInUse" ? exit.conflict : exit.fileRefused
  }
  const { before, keptAside, now } = ended.success
  const isShorter = before !== undefined && before.position > now.position
  print(session, { now, before: before ?? null, keptAside: keptAside ?? null, isShorter }, () =>
    restoreText(ended.success, session.language),
  )
  return exit.done
}
