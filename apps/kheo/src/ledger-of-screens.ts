import { join } from "node:path"
import { readCheckpoint, words } from "@kheo/auditor"
import { problemWords, type Words } from "@kheo/application/language"
import type { LedgerPort, LedgerVerdict, Outcome } from "@kheo/terminal"
import { Clock, Effect, Result } from "effect"
import { backUp } from "./back-up.ts"
import { passphraseFromEnvironment } from "./cli/passphrase.ts"
import type { Session } from "./cli/session.ts"
import { storeFile } from "./data-folder.ts"
import { probeLock, usualKeep } from "./layer.ts"
import { reportOn } from "./register-report.ts"
import { backupText } from "./text/backup-text.ts"

/** Milliseconds between two tellings: drawing costs more than checking. */
const tellEvery = 100

/** What the screens do to the register's files: the same as `kheo verify` and `kheo backup`. */
export const ledgerOf = (session: Session): LedgerPort => ({
  verify: async (note, tell) => {
    const held = { checkpoint: note === undefined ? undefined : readCheckpoint(note), key: undefined }
    // Sleeping lets keys and the screen have their turn between two pages.
    let toldAt = 0
    const telling = (seen: number, of: number) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (now - toldAt >= tellEvery) {
          toldAt = now
          tell(seen, of)
        }
        return Effect.sleep(0)
      })
    const read = await Effect.runPromise(
      Effect.result(Effect.scoped(reportOn(session, { ...held, requireCheckpoint: false }, telling))),
    )
    if (Result.isFailure(read)) return { verdict: "unreadable", words: problemWords(read.failure), position: 0 }
    const { finding } = read.success.report
    const told: LedgerVerdict = {
      verdict: finding.verdict,
      words: { vi: words(finding, "vi"), en: words(finding, "en") },
      position: finding.position,
    }
    return told
  },
  unwritable: async () => {
    if (session.store.url !== undefined) return undefined
    const probed = probeLock(storeFile(session.folder), 100)
    if (probed === "free") return undefined
    return probed === "held" ? held : notWritable(probed.detail)
  },
  backUp: async () => {
    if (session.store.url !== undefined) return onlyFiles
    const folder = join(session.folder, "backups")
    const file = storeFile(session.folder)
    const ended = await Effect.runPromise(
      Effect.result(backUp(session, passphraseFromEnvironment, file, folder, usualKeep)),
    )
    if (Result.isFailure(ended)) return { good: false, words: problemWords(ended.failure) }
    const saved = ended.success
    return {
      good: true,
      words: {
        vi: `${backupText(saved, false, "vi")}\n${beside.vi}`,
        en: `${backupText(saved, false, "en")}\n${beside.en}`,
      },
    }
  },
})

const held: Words = {
  vi: "Chương trình khác đang giữ khóa ghi. Chờ nó xong rồi bấm Ctrl+R.",
  en: "Another program holds the write lock. Wait until it is done, then press Ctrl+R.",
}

const notWritable = (detail: string): Words => ({
  vi: `Tệp của sổ không ghi được. Xem quyền ghi của thư mục và ổ đĩa. Chi tiết: ${detail}`,
  en: `The register's file can't be written. See the rights of its folder and the disk. Detail: ${detail}`,
})

const beside: Words = {
  vi: "Bản sao nằm cùng ổ đĩa với sổ: hãy chép thêm sang USB hoặc máy khác.",
  en: "The copy is on the register's own disk: copy it to a USB stick or another computer too.",
}

const onlyFiles: Outcome = {
  good: false,
  words: {
    vi: "Sổ này nằm trong cơ sở dữ liệu của máy chủ; người quản trị máy chủ sao lưu.",
    en: "This register is in a server's database; whoever runs the server backs it up.",
  },
}
