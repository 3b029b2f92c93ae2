import type { Language, Words } from "@kheo/application/language"
import type { CopiedFiles } from "@kheo/attachments"
import type { Backup, BackupUnsound, CopiedReadings, OtherLedger, RegisterInUse, Restored } from "../layer.ts"

interface Saved {
  readonly backup: Backup
  readonly dropped: ReadonlyArray<string>
  readonly files: CopiedFiles
  readonly journal: CopiedReadings | "failed" | undefined
}

/** What was saved, where, and which older backups went. */
export const backupText = (
  { backup: { file, position, root }, dropped, files, journal }: Saved,
  isBeside: boolean,
  language: Language,
): string => {
  const vi = [
    `Đã sao lưu ${position} sự kiện vào ${file}`,
    `Gốc: ${root}`,
    "Bản sao đã được mở lại và kiểm tra từng sự kiện.",
    ...(files.copied === 0 ? [] : [`Kèm ${files.copied} tệp đính kèm, trong thư mục attachments bên cạnh.`]),
    ...(files.damaged.length === 0
      ? []
      : [`${files.damaged.length} tệp đính kèm đã hỏng nên không sao lưu được: chạy kheo verify để xem.`]),
    ...journalLines(journal, "vi"),
    ...(dropped.length === 0 ? [] : [`Đã bỏ ${dropped.length} bản cũ: ${dropped.join(", ")}`]),
    ...(isBeside ? ["Bản sao nằm cùng ổ đĩa với sổ: hãy chép thêm sang USB hoặc máy khác, hoặc dùng -o."] : []),
  ]
  const en = [
    `${position} events were backed up to ${file}`,
    `Root: ${root}`,
    "The copy was opened again and every event checked.",
    ...(files.copied === 0 ? [] : [`With ${files.copied} attached files, in the folder attachments beside it.`]),
    ...(files.damaged.length === 0
      ? []
      : [`${files.damaged.length} attached files are damaged and could not be saved: see kheo verify.`]),
    ...journalLines(journal, "en"),
    ...(dropped.length === 0 ? [] : [`${dropped.length} old ones were dropped: ${dropped.join(", ")}`]),
    ...(isBeside
      ? ["The copy is on the register's own disk: copy it to a USB stick or another computer, or use -o."]
      : []),
  ]
  return (language === "vi" ? vi : en).join("\n")
}

/** What became of the journal of who read personal data; nothing where there is none. */
const journalLines = (journal: Saved["journal"], language: Language): ReadonlyArray<string> =>
  journal === undefined ? [] : [journalWords(journal)[language]]

const journalWords = (journal: CopiedReadings | "failed"): Words => {
  if (journal === "failed")
    return {
      vi: "Chưa chép được nhật ký truy cập access-journal.db: hãy tự chép tệp ấy.",
      en: "The access journal access-journal.db could not be copied: copy that file yourself.",
    }
  if (journal.refused === "altered")
    return {
      vi: `Nhật ký truy cập đã bị sửa (sai từ dòng ${journal.brokenAt}), nên bản chép ngày trước ở ${journal.file} được giữ nguyên. Hãy báo người kiểm tra.`,
      en: `The access journal was altered (wrong from line ${journal.brokenAt} on), so ${journal.file} was left as it was. Tell the auditor.`,
    }
  if (journal.refused === "shorter")
    return {
      vi: `Nhật ký truy cập thiếu dòng đã có trong bản chép ngày trước, nên ${journal.file} được giữ nguyên. Hãy báo người kiểm tra.`,
      en: `The access journal lacks lines that an earlier copy holds, so ${journal.file} was left as it was. Tell the auditor.`,
    }
  return {
    vi: `Kèm nhật ký truy cập, ${journal.entries} dòng: access-journal.db bên cạnh.`,
    en: `With the access journal, ${journal.entries} lines: access-journal.db beside it.`,
  }
}

/** What the register was and what it is now. */
export const restoreText = (
  { before, keptAside, now }: Restored,
  files: CopiedFiles | undefined,
  hasJournal: boolean,
  language: Language,
): string => {
  const isShorter = before !== undefined && before.position > now.position
  const vi = [
    `Đã khôi phục: sổ bây giờ có ${now.position} sự kiện, gốc ${now.root}`,
    ...(before === undefined ? [] : [`Trước đó: ${before.position} sự kiện, gốc ${before.root}`]),
    ...(keptAside === undefined ? [] : [`Sổ trước đó vẫn còn ở ${keptAside}`]),
    ...(files === undefined || files.copied === 0 ? [] : [`${files.copied} tệp đính kèm đã có đủ cạnh sổ.`]),
    ...(hasJournal ? ["Đã đặt lại nhật ký truy cập."] : []),
    ...(isShorter
      ? [
          `Bản khôi phục thiếu ${before.position - now.position} sự kiện so với sổ trước đó. Khéo không cho ghi tiếp cho đến khi chạy kheo epoch open --reason “LÝ DO” để ghi rõ việc này vào sổ.`,
        ]
      : []),
  ]
  const en = [
    `Restored: the register now holds ${now.position} events, root ${now.root}`,
    ...(before === undefined ? [] : [`Before: ${before.position} events, root ${before.root}`]),
    ...(keptAside === undefined ? [] : [`The register that was there is kept as ${keptAside}`]),
    ...(files === undefined || files.copied === 0 ? [] : [`${files.copied} attached files lie beside the register.`]),
    ...(hasJournal ? ["The access journal was put back."] : []),
    ...(isShorter
      ? [
          `What was restored lacks ${before.position - now.position} events of what was there. Nothing can be written until kheo epoch open --reason “REASON” puts this on record.`,
        ]
      : []),
  ]
  return (language === "vi" ? vi : en).join("\n")
}

/** Why nothing was restored, and what to do. */
export const refusedWords = (refused: BackupUnsound | OtherLedger | RegisterInUse): Words => {
  switch (refused._tag) {
    case "BackupUnsound":
      return {
        vi: `Bản sao lưu ${refused.path} không còn nguyên vẹn (${refused.detail}). Sổ hiện tại không bị đụng đến. Hãy dùng bản sao lưu khác.`,
        en: `The backup ${refused.path} is not whole (${refused.detail}). The present register was not touched. Use another backup.`,
      }
    case "OtherLedger":
      if (refused.backup === refused.there)
        return {
          vi: `Bản sao lưu là của một sổ khác, chỉ trùng tên “${refused.there}”: hai sổ khác nhau ngay từ sự kiện đầu tiên. Chưa thay gì. Hãy chọn bản sao lưu khác, hoặc thư mục khác bằng --data. Nếu đúng là muốn bỏ sổ ở đây, hãy chuyển cả thư mục sổ đi chỗ khác trước.`,
          en: `The backup is of another register that only has the same name “${refused.there}”: they differ from the first event on. Nothing was replaced. Choose another backup, or another folder with --data. If the register here is really to go, move its whole folder away first.`,
        }
      return {
        vi: `Bản sao lưu thuộc sổ “${refused.backup}”, còn ở đây là sổ “${refused.there}”. Chưa thay gì. Hãy chọn bản sao lưu khác, hoặc thư mục khác bằng --data.`,
        en: `The backup is of the ledger “${refused.backup}”, here is “${refused.there}”. Nothing was replaced. Choose another backup, or another folder with --data.`,
      }
    case "RegisterInUse":
      return {
        vi: `Chương trình khác đang mở ${refused.path}. Hãy đóng màn hình Khéo và kheo serve trên máy này rồi chạy lại. Chưa thay gì.`,
        en: `Another program has ${refused.path} open. Close Khéo's screens and kheo serve on this computer, then run again. Nothing was replaced.`,
      }
  }
}
