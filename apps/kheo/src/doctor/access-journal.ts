import { readingChain, readingsFile } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "access-journal"

/** Whether the journal of who read personal data is as it was written, where there is one. */
export const accessJournal: Check = {
  name,
  look: ({ folder }) => {
    const where = readingsFile(folder)
    const chain = readingChain(where)
    return chain === undefined ? [] : [journalFinding(chain, where)]
  },
}

/** What the state of a journal's chain means. */
export const journalFinding = (
  { brokenAt, entries }: { readonly brokenAt: number | null; readonly entries: number },
  where: string,
): Finding =>
  brokenAt === null
    ? {
        check: name,
        level: "ok",
        what: {
          vi: `Nhật ký truy cập nguyên vẹn, ${entries} dòng.`,
          en: `The access journal is as it was written, ${entries} lines.`,
        },
        where,
      }
    : {
        check: name,
        level: "problem",
        what: {
          vi: `Nhật ký truy cập đã bị sửa: sai từ dòng ${brokenAt}.`,
          en: `The access journal was altered: it is wrong from line ${brokenAt} on.`,
        },
        where,
        remedy: {
          vi: "Giữ nguyên tệp này, báo người kiểm tra, và so với bản nằm cạnh các bản sao lưu.",
          en: "Keep this file as it is, tell the auditor, and compare it with the copy beside the backups.",
        },
      }
