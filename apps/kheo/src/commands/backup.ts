import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { problemWords } from "@kheo/application/language"
import { Effect, Result } from "effect"
import { backUp } from "../back-up.ts"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { passphraseOf } from "../cli/passphrase.ts"
import type { Session } from "../cli/session.ts"
import { fileOnly } from "../file-only.ts"
import { type Keep, usualKeep } from "../layer.ts"
import { backupText } from "../text/backup-text.ts"
import { checkpointTold, warnUnsigned } from "../text/checkpoint-told.ts"

/** `kheo backup [-o FOLDER]`: a proved copy with the attached files; only then do older ones go. */
export const run = async (session: Session): Promise<number> => {
  const keep = keepOption(session)
  const file = fileOnly(session, "backup")
  if (!existsSync(file)) {
    printProblem(session, "StoreMissing", {
      vi: `Chưa có sổ ${file} để sao lưu. Hãy xem lại --data.`,
      en: `There is no register ${file} to back up. Check --data.`,
    })
    return exit.usage
  }
  const output = session.values["output"]
  const folder = resolve(output ?? join(session.folder, "backups"))
  const ended = await Effect.runPromise(Effect.result(backUp(session, passphraseOf(session), file, folder, keep)))
  if (Result.isFailure(ended)) {
    printProblem(session, ended.failure._tag, problemWords(ended.failure))
    return exit.fileRefused
  }
  const { attempt, backup, dropped, files, journal } = ended.success
  print(
    session,
    { ...backup, dropped, files, journal: journal ?? null, ...checkpointTold(attempt, session.language) },
    () => backupText(ended.success, output === undefined, session.language),
  )
  warnUnsigned(session, attempt)
  return exit.done
}

const keepOption = ({ values }: Session): Keep | undefined => {
  const text = values["keep"]
  if (text === undefined) return usualKeep
  if (text === "all") return undefined
  const [, days, weeks, months] = /^(\d{1,4})\/(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  if (days === undefined)
    throw new Usage({
      vi: `--keep: không hiểu “${text}”. Ghi số ngày/tuần/tháng như 7/4/12, hoặc all để giữ mọi bản.`,
      en: `--keep: “${text}” is not understood. Give days/weeks/months such as 7/4/12, or all to keep every one.`,
    })
  return { days: Number(days), weeks: Number(weeks), months: Number(months) }
}
