import type { Checkpoint } from "./checkpoint.ts"
import type { Claim } from "./claims.ts"
import type { Beside, Held } from "./conclude.ts"
import type { Finding } from "./finding.ts"
import type { Proof } from "./proof.ts"
import type { Told } from "./told.ts"
import type { Verifier } from "./verifier.ts"

/** A sentence of a report: what was checked, what was not, what an auditor should know, what to do. */
export interface Said {
  readonly kind: "checked" | "unchecked" | "note" | "advice"
  readonly vi: string
  readonly en: string
}

const say = (kind: Said["kind"], vi: string, en: string): Said => ({ kind, vi, en })

/** What was compared within the ledger and beside it. */
export const insideSaid = (claim: Claim, verifier: Verifier, { key }: Held, beside: Beside): ReadonlyArray<Said> => {
  const { checkpoints = [], files } = beside
  const named = verifier.told.files.length
  const beforeLoss = checkpoints.filter(
    ({ note, position }) =>
      key !== undefined &&
      note !== undefined &&
      verifier.told.keys.signed(note, note.origin, position, key.publicKey) === "before-loss",
  ).length
  return [
    say(
      "checked",
      `${claim.position} sự kiện: đúng thứ tự, không thiếu, không lặp, không trùng mã, thời điểm ghi không lùi, mã băm và mã gốc của cả sổ.`,
      `${claim.position} events: in order, none missing, none doubled, no id twice, recorded times not going back, hashes and the root of the whole.`,
    ),
    claim.tags === undefined || claim.commands === undefined
      ? say(
          "unchecked",
          "Bảng nhãn tra cứu và bảng lệnh (chỉ có trong tệp sổ).",
          "The indexes of tags and of commands (they are only in the register's file).",
        )
      : say(
          "checked",
          "Bảng nhãn tra cứu và bảng lệnh khớp các dòng.",
          "The indexes of tags and of commands against the lines.",
        ),
    checkpoints.length === 0
      ? say("unchecked", "Không có bản ghi có chữ ký nào đi kèm.", "No signed record lies beside.")
      : key === undefined
        ? say(
            "unchecked",
            `Chữ ký của ${checkpoints.length} bản ghi đi kèm: chưa có khóa công khai (--key).`,
            `The signatures of ${checkpoints.length} records beside: there is no public key (--key).`,
          )
        : say(
            "checked",
            `Chữ ký của ${checkpoints.length - beforeLoss} bản ghi đi kèm, theo khóa đã được trao.`,
            `The signatures of ${checkpoints.length - beforeLoss} records beside, by the key that was given.`,
          ),
    ...(beforeLoss === 0
      ? []
      : [
          say(
            "unchecked",
            `Chữ ký của ${beforeLoss} bản ghi ký trước khi mất khóa cũ: khóa đã được trao không xác nhận được; mã gốc của chúng vẫn được so.`,
            `The signatures of ${beforeLoss} records from before the old key was lost: the key that was given can't vouch for them; their roots were compared.`,
          ),
        ]),
    files === undefined
      ? say(
          "unchecked",
          `Tệp đính kèm: ${named} tệp được nêu tên, không có ở đây để xem.`,
          `Attached files: ${named} are named, but not here to be looked at.`,
        )
      : say(
          "checked",
          `${files.named} tệp đính kèm: mất ${files.missing.length}, bị đổi ${files.altered.length}.`,
          `${files.named} attached files: ${files.missing.length} missing, ${files.altered.length} altered.`,
        ),
    ...[...(files?.missing ?? []), ...(files?.altered ?? [])].map((file) =>
      say(
        "note",
        `Tệp “${file.name}” (sự kiện ${file.position}, mã ${file.sha256}).`,
        `The file “${file.name}” (event ${file.position}, hash ${file.sha256}).`,
      ),
    ),
    ...(beside.schema ?? []).map(({ found, kind, name }) =>
      say(
        "note",
        `Cấu trúc tệp sổ: ${kind} ${name} ${found === "missing" ? "bị thiếu" : "khác với mẫu"}.`,
        `The register's file: ${kind} ${name} is ${found}.`,
      ),
    ),
    ...(files === undefined || files.unnamed.length === 0
      ? []
      : [
          say(
            "note",
            `${files.unnamed.length} tệp không được sự kiện nào nêu tên (không phải lỗi).`,
            `${files.unnamed.length} files that no event names (no error).`,
          ),
        ]),
  ]
}

/** What the events tell of epochs and keys. */
export const toldSaid = ({ epochs, keys }: Told, checkpoint: Checkpoint | undefined): ReadonlyArray<Said> => [
  ...epochs.map((position) =>
    say(
      "note",
      `Sự kiện ${position} mở kỷ nguyên mới: cơ quan tuyên bố ghi tiếp từ một bản sao ngắn hơn${checkpoint === undefined ? "" : "; bản ghi giữ từ trước đó có thể không còn khớp"}. Hãy hỏi biên bản.`,
      `Event ${position} opens a new epoch: the office declared that it goes on from a shorter copy${checkpoint === undefined ? "" : "; a record kept from before may no longer agree"}. Ask for the minutes.`,
    ),
  ),
  ...keys.rotations.map((position) =>
    say(
      "note",
      `Sự kiện ${position} đổi khóa ký, có chữ ký của cả hai khóa.`,
      `Event ${position} changes the signing key, signed by both keys.`,
    ),
  ),
  ...keys.unsigned.map((position) =>
    say(
      "note",
      `Sự kiện ${position} nói là đổi khóa ký nhưng chữ ký không đúng.`,
      `Event ${position} says that it changes the signing key, but its signatures are wrong.`,
    ),
  ),
  ...keys.replaced.map((position) =>
    say(
      "note",
      `Sự kiện ${position} thay khóa bị mất: cơ quan phải trao lại khóa công khai mới.`,
      `Event ${position} replaces a lost key: the office has to hand out the new public key itself.`,
    ),
  ),
]

/** What the record kept outside gave, and what to do about the verdict. */
export const outsideSaid = (finding: Finding, { checkpoint }: Held): ReadonlyArray<Said> => [
  checkpoint === undefined
    ? say(
        "unchecked",
        "Không đối chiếu với bản ghi bên ngoài: ai viết lại toàn bộ cũng qua được lần kiểm này.",
        "No record from outside was compared: whoever rewrote everything would pass this test.",
      )
    : say(
        "checked",
        `Đối chiếu với bản ghi bên ngoài tại vị trí ${checkpoint.position}.`,
        `Compared with the record from outside at position ${checkpoint.position}.`,
      ),
  adviceOn[finding.verdict],
]

const adviceOn: Record<Finding["verdict"], Said> = {
  intact: say(
    "advice",
    "Cất bản ghi mới (vị trí và mã gốc ghi ở trên) ở ngoài cơ quan để lần sau đối chiếu.",
    "Keep the new record (position and root above) outside the office, to compare next time.",
  ),
  consistent: say(
    "advice",
    "Xin bản ghi đã cất bên ngoài (giấy có mã QR, tệp đã gửi) rồi kiểm lại với --checkpoint; cất vị trí và mã gốc ghi ở trên.",
    "Ask for a record that was kept outside (paper with a QR code, a file that was sent) and verify again with --checkpoint; keep the position and root above.",
  ),
  altered: say(
    "advice",
    "Giữ nguyên bản này, không sửa gì. Lấy bản sao lưu gần nhất kiểm lại, so vị trí nêu trên, lập biên bản.",
    "Keep this copy as it is. Verify the newest backup, compare at the position named above, and write minutes.",
  ),
  rewritten: say(
    "advice",
    "Giữ nguyên bản này và bản ghi bên ngoài. Yêu cầu cơ quan giải trình và cung cấp bản sao lưu chứa lịch sử cũ.",
    "Keep this copy and the record from outside. Ask the office to explain and to provide a backup that holds the old history.",
  ),
  undecided: say(
    "advice",
    "Chưa kết luận được. Hãy tìm bản ghi đúng sổ này và khóa công khai do cơ quan trao tận tay.",
    "Nothing is decided. Find a record of this very register, and the public key as the office handed it out.",
  ),
}

/** What a proof says. */
export const proofSaid = (proof: Proof, given: Uint8Array | undefined): ReadonlyArray<Said> =>
  proof.kind === "inclusion"
    ? [
        say(
          "checked",
          `Sự kiện ở vị trí ${proof.index + 1} nằm trong sổ gồm ${proof.head.position} sự kiện.`,
          `The event at position ${proof.index + 1} is in the register of ${proof.head.position} events.`,
        ),
        ...(given === undefined && proof.entry === undefined
          ? [
              say(
                "unchecked",
                "Nội dung sự kiện: không có trong tệp chứng minh (--entry).",
                "The event's content: it is not in the proof's file (--entry).",
              ),
            ]
          : []),
      ]
    : [
        say(
          "checked",
          `Sổ gồm ${proof.head.position} sự kiện là phần nối tiếp của sổ gồm ${proof.from.position} sự kiện.`,
          `The register of ${proof.head.position} events continues the one of ${proof.from.position}.`,
        ),
      ]

/** What a signed record says by itself. */
export const headSaid = ({ note, position }: Checkpoint, finding: Finding): ReadonlyArray<Said> => [
  say(
    finding.verdict === "intact" ? "checked" : "unchecked",
    `Chữ ký trên bản ghi tại vị trí ${position} (${note?.signatures.length ?? 0} dòng chữ ký).`,
    `The signature on the record at position ${position} (${note?.signatures.length ?? 0} signature lines).`,
  ),
  say(
    "unchecked",
    "Bản ghi đứng một mình: chưa đối chiếu với sổ nào.",
    "The record by itself: no register was compared with it.",
  ),
]
