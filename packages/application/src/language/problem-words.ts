import type { ArchiveUnavailable, BundleRefused } from "../archive/failure.ts"
import { archiveProblem } from "./archive-words.ts"
import type { AttachmentMissing, AttachmentRefused, AttachmentsUnavailable } from "@kheo/attachments"
import type {
  CommandIdReused,
  Conflict,
  HeadMoved,
  LedgerForked,
  SigningUnavailable,
  StoreBusy,
  StoreUnavailable,
} from "@kheo/event-store"
import type { ActorUnknown } from "../actor.ts"
import type { KnownAtUnreadable } from "../known-at.ts"
import type { NotFound, Refused } from "../refused.ts"
import { fileProblem } from "./file-words.ts"
import type { Words } from "./language.ts"
import { notFoundWords } from "./not-found-words.ts"
import { storeWords } from "./store-words.ts"
import { ledgerForkedWords, signingWords } from "./ledger-words.ts"
import { refusalWords } from "./refusal-words.ts"

/** Everything that a use case or a query can fail with. */
export type Problem =
  | Refused
  | NotFound
  | KnownAtUnreadable
  | ActorUnknown
  | Conflict
  | CommandIdReused
  | LedgerForked
  | SigningUnavailable
  | StoreBusy
  | StoreUnavailable
  | AttachmentRefused
  | AttachmentMissing
  | AttachmentsUnavailable
  | BundleRefused
  | ArchiveUnavailable
  | HeadMoved

/** What went wrong, where, and what to do. */
export const problemWords = (problem: Problem): Words => {
  switch (problem._tag) {
    case "Refused":
      return refusalWords(problem.refusal)
    case "NotFound":
      return notFoundWords(problem)
    case "KnownAtUnreadable":
      return {
        vi: `Không hiểu “${problem.text}”. Hãy ghi vị trí (120), ngày (2022-10-18) hoặc thời điểm (2022-10-18T09:00:00+07:00).`,
        en: `“${problem.text}” is not understood. Give a position (120), a date (2022-10-18) or an instant (2022-10-18T09:00:00+07:00).`,
      }
    case "ActorUnknown":
      return {
        vi: `Không rõ ai đang làm: tài khoản máy “${problem.account}” chưa gắn với người dùng nào. Thêm --as với một trong: ${problem.users.join(", ")}.`,
        en: `It is not clear who is asking: the account “${problem.account}” belongs to no user. Add --as with one of: ${problem.users.join(", ")}.`,
      }
    case "Conflict":
      return {
        vi: "Sổ vừa được người khác ghi liên tục, chưa ghi được. Hãy thử lại.",
        en: "Others kept writing to the register and this could not be saved. Try again.",
      }
    case "CommandIdReused":
      return {
        vi: `Mã lệnh ${problem.commandId} đã dùng cho một việc khác. Hãy dùng mã mới.`,
        en: `Command id ${problem.commandId} was used for another request. Use a new one.`,
      }
    case "StoreBusy":
      return {
        vi: "Sổ đang bận vì chương trình khác đang ghi. Chưa ghi gì; hãy thử lại.",
        en: "The register is busy: another program is writing. Nothing was saved; try again.",
      }
    case "LedgerForked":
      return ledgerForkedWords(problem)
    case "SigningUnavailable":
      return signingWords(problem)
    case "StoreUnavailable":
      return storeWords(problem)
    case "AttachmentRefused":
    case "AttachmentMissing":
    case "AttachmentsUnavailable":
      return fileProblem(problem)
    case "BundleRefused":
    case "ArchiveUnavailable":
    case "HeadMoved":
      return archiveProblem(problem)
  }
}
