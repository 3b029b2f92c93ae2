import type { AttachmentMissing, AttachmentRefused, AttachmentsUnavailable } from "@kheo/attachments"
import type { Words } from "./language.ts"

/** What is wrong with a file to be attached or read, and what to do. */
export const fileProblem = (problem: AttachmentRefused | AttachmentMissing | AttachmentsUnavailable): Words => {
  switch (problem._tag) {
    case "AttachmentRefused":
      return problem.reason === "too-large" ? tooLarge(problem.limit ?? 0) : refused[problem.reason]
    case "AttachmentMissing":
      return {
        vi: `Cạnh sổ không có tệp nào mã ${problem.sha256}. Xem mã tệp bằng kheo paper files; tệp bị mất thì lấy lại từ bản sao lưu.`,
        en: `There is no file ${problem.sha256} beside the register. See the hashes with kheo paper files; take a lost file from a backup.`,
      }
    case "AttachmentsUnavailable":
      return {
        vi: `Không đọc hoặc ghi được kho tệp ${problem.path} (${problem.detail}). Hãy kiểm tra ổ đĩa và quyền ghi rồi thử lại.`,
        en: `The store of files ${problem.path} can't be read or written (${problem.detail}). Check the disk and the right to write, then try again.`,
      }
  }
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 100_000) / 10)

const tooLarge = (limit: number): Words => ({
  vi: `Tệp lớn hơn ${megabytes(limit).replace(".", ",")} MB nên không đính kèm được. Hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`,
  en: `The file is larger than ${megabytes(limit)} MB and can't be attached. Scan it at a lower resolution, or split it.`,
})

const advice = {
  vi: "Hãy lưu thành PDF, ảnh (JPEG, PNG, TIFF), docx, xlsx, pptx, odt, ods, odp hoặc văn bản thuần UTF-8.",
  en: "Save it as PDF, a picture (JPEG, PNG, TIFF), docx, xlsx, pptx, odt, ods, odp or plain UTF-8 text.",
}

const because = (vi: string, en: string): Words => ({ vi: `${vi} ${advice.vi}`, en: `${en} ${advice.en}` })

const refused: Record<Exclude<AttachmentRefused["reason"], "too-large">, Words> = {
  empty: because("Tệp rỗng, không có gì để giữ.", "The file is empty: there is nothing to keep."),
  program: because("Tệp là chương trình nên không nhận.", "The file is a program and is not taken."),
  script: because("Tệp là mã lệnh nên không nhận.", "The file is a script and is not taken."),
  "web-page": because("Tệp là trang web hoặc XML nên không nhận.", "The file is a web page or XML and is not taken."),
  macros: because("Tệp có macro nên không nhận.", "The file contains macros and is not taken."),
  "old-office": because(
    "Tệp Office đời cũ (doc, xls, ppt) có thể chứa macro nên không nhận.",
    "Old Office files (doc, xls, ppt) may contain macros and are not taken.",
  ),
  archive: because(
    "Tệp nén không đính kèm được; hãy giải nén rồi đính kèm từng tệp.",
    "An archive can't be attached; unpack it and attach its files.",
  ),
  unknown: because("Không nhận ra loại tệp này.", "The kind of this file is not recognised."),
}
