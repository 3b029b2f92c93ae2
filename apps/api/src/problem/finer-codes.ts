import type { Words } from "@kheo/application/language"
import type { Kind } from "./kinds.ts"

const finer = (kind: Kind, vi: string, en: string): { readonly kind: Kind; readonly detail: Words } => ({
  kind,
  detail: { vi, en },
})

/** Codes that are finer than a kind and no refusal of the domain: of imports, documents and calls in bulk. */
export const finerCodes: Readonly<Record<string, ReturnType<typeof finer>>> = {
  "bulk-refused": finer(
    "rule-broken",
    "Không lệnh nào được ghi vì có lệnh không được nhận; errors kể từng lệnh ấy.",
    "Nothing was recorded, because some commands were refused; errors tells which.",
  ),
  "import-planning": finer(
    "state-conflict",
    "Chưa lập xong kế hoạch nhập. Hãy hỏi lại sau.",
    "The import's plan is not ready. Ask again later.",
  ),
  "import-refused": finer(
    "state-conflict",
    "Kế hoạch nhập đã bị từ chối; problem của nó kể vì sao. Hãy gửi lại các tệp.",
    "The import's plan was refused; its problem tells why. Upload the files again.",
  ),
  "import-applying": finer(
    "state-conflict",
    "Lần nhập đang được ghi; chưa bỏ được.",
    "The import is being written and can't be forgotten now.",
  ),
  "import-undone": finer("state-conflict", "Lần nhập này đã được hoàn tác.", "This import was taken back before."),
  "not-planned": finer(
    "state-conflict",
    "Lần nhập này chưa có kế hoạch để xem.",
    "This import has no plan to look at yet.",
  ),
  busy: finer(
    "state-conflict",
    "Người khác đang ghi vào cùng các mục. Hãy gửi lại.",
    "Others are writing about the same entries. Send it again.",
  ),
  "pdf-unavailable": finer(
    "state-conflict",
    "Máy chủ chưa có LibreOffice để làm PDF. Hãy tải bản .docx.",
    "The server has no LibreOffice to make PDF with. Take the .docx.",
  ),
  "numbers-disagree": finer(
    "state-conflict",
    "Lời văn nêu một số khác với danh sách của nó. Hãy sửa lời văn.",
    "The wording tells another number than its list. Change the wording.",
  ),
  "nothing-to-tell": finer(
    "state-conflict",
    "Đến ngày ấy sổ chưa có gì để lập văn bản này.",
    "By that day the register has nothing that this document could tell.",
  ),
  "already-issued": finer(
    "state-conflict",
    "Văn bản này đã ban hành. Ban hành lại thì gửi thêm supersedes.",
    "This document was issued. To issue it anew send supersedes as well.",
  ),
}
