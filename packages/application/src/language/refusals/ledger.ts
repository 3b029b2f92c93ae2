import type { LedgerRefusal } from "@kheo/domain/ledger"
import type { WordsFor } from "./words-for.ts"

/** Why a command about the ledger itself was refused. */
export const ledgerRefusals: WordsFor<LedgerRefusal> = {
  LedgerNotForked: (refusal) => ({
    vi: `Không cần mở kỳ mới: sổ vẫn chứa đúng bản ghi đối chiếu ký gần nhất (vị trí ${refusal.size}).`,
    en: `No new epoch is needed: the register still contains its last signed checkpoint (position ${refusal.size}).`,
  }),
  LedgerKeyOther: (refusal) => ({
    vi: `Khóa ký của sổ nay là ${refusal.key}: đã có người đổi. Xem bằng kheo keys show.`,
    en: `The register's signing key is ${refusal.key} by now: somebody changed it. See it with kheo keys show.`,
  }),
  LedgerKeyUsed: (refusal) => ({
    vi: `Khóa ${refusal.key} đã từng ký cho sổ này, không dùng lại được. Hãy chạy lại lệnh để tạo khóa khác.`,
    en: `The key ${refusal.key} has signed for this register before and can't be used again. Run the command again for another.`,
  }),
}
