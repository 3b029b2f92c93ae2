import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { problemWords } from "@kheo/application/language"
import { copyAttachments, folderAttachments } from "@kheo/attachments"
import { Effect, Result } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { attachmentsFolder } from "../data-folder.ts"
import { fileOnly } from "../file-only.ts"
import { putBackReadings, readingsFile, restore } from "../layer.ts"
import { refusedWords, restoreText } from "../text/backup-text.ts"

/** `kheo restore BACKUP`: asks nothing, because what was there is kept beside it. */
export const run = async (session: Session): Promise<number> => {
  const [backup, ...others] = session.rest
  if (backup === undefined || others.length > 0)
    throw new Usage({
      vi: "Cách dùng: kheo restore BẢN-SAO-LƯU (một tệp .db do kheo backup tạo).",
      en: "Usage: kheo restore BACKUP (one .db file made by kheo backup).",
    })
  const file = fileOnly(session, "restore")
  const ended = await Effect.runPromise(Effect.result(restore({ backup, file })))
  if (Result.isFailure(ended)) {
    const { failure } = ended
    const words = failure._tag === "StoreUnavailable" ? problemWords(failure) : refusedWords(failure)
    printProblem(session, failure._tag, words)
    return failure._tag === "RegisterInUse" ? exit.conflict : exit.fileRefused
  }
  const { before, keptAside, now } = ended.success
  const files = await filesBeside(backup, attachmentsFolder(session.folder))
  const hasJournal = journalBeside(backup, session.folder)
  const isShorter = before !== undefined && before.position > now.position
  print(
    session,
    { now, before: before ?? null, keptAside: keptAside ?? null, isShorter, hasJournal, files: files ?? null },
    () => restoreText(ended.success, files, hasJournal, session.language),
  )
  return exit.done
}

/** Whether the journal of readings was put back, which it is only where the register has none. */
const journalBeside = (backup: string, folder: string): boolean => {
  try {
    return putBackReadings(readingsFile(dirname(backup)), readingsFile(folder))
  } catch {
    return false
  }
}

/** Attached files that lie beside the backup and not, or not whole, beside the register; what is missing still `kheo verify` tells. */
const filesBeside = (backup: string, to: string) => {
  const from = join(dirname(backup), "attachments")
  if (!existsSync(from)) return undefined
  return Effect.runPromise(
    copyAttachments(to).pipe(
      Effect.provide(folderAttachments(from)),
      Effect.orElseSucceed(() => undefined),
    ),
  )
}
