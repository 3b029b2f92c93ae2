import type { AuditedRecord } from "@kheo/api"
import type { Checkpoint, Finding, Proof } from "@kheo/auditor"

type Said = AuditedRecord["said"][number]

/** For a text that is neither a checkpoint nor a proof. */
export const notUnderstood = {
  vi: "không đọc được: đây không phải bản ghi đối chiếu hay chứng minh của Khéo. Hãy dán trọn vẹn nội dung tệp .txt, hoặc cả dòng đọc từ mã QR, không thêm bớt chữ nào.",
  en: "unreadable: this is neither a checkpoint nor a proof of Khéo. Paste the whole content of the .txt file, or the whole line of the QR code, without changing a letter.",
}

/** For a key that is none. */
export const keyNotUnderstood = {
  vi: "không đọc được khóa công khai. Hãy dán cả dòng “tên+mã+khóa” mà cơ quan đã trao, hoặc để trống ô ấy.",
  en: "the public key is unreadable. Paste the whole line “name+id+key” that the office handed out, or leave that field empty.",
}

interface Compared {
  readonly record: Checkpoint
  readonly proof: Proof | undefined
  readonly finding: Finding
  /** Whether a known key signed the record. */
  readonly signed: boolean
  /** Whether the reader brought the key along. */
  readonly given: boolean
}

const say = (kind: Said["kind"], vi: string, en: string): Said => ({ kind, vi, en })

/** What was tested, what was not, and what to do next. */
export const recordSaid = ({ finding, given, proof, record, signed }: Compared): ReadonlyArray<Said> => {
  const { position } = record
  const isIntact = finding.verdict === "intact"
  return [
    ...(proof === undefined || finding.verdict === "altered" ? [] : [proofSaid(proof)]),
    ...(isIntact
      ? [
          say(
            "checked",
            `Mã gốc của sổ này tại vị trí ${position} đúng bằng mã trong bản ghi.`,
            `The root of this register at position ${position} is the one in the record.`,
          ),
        ]
      : []),
    ...(signed ? [signatureSaid(given)] : []),
    ...(record.note === undefined
      ? [say("unchecked", "Chữ ký: bản ghi này không có chữ ký.", "The signature: this record has none.")]
      : []),
    say(
      "unchecked",
      "Từng dòng của sổ. Muốn đọc lại tất cả: kheo verify --checkpoint TỆP.",
      "Every single line of the register. To read all of them: kheo verify --checkpoint FILE.",
    ),
    ...(finding.verdict === "rewritten" || finding.verdict === "altered" ? [advice] : []),
  ]
}

const advice = say(
  "advice",
  "Giữ nguyên bản ghi và sổ, đừng ghi thêm; báo người giữ bản sao lưu và người kiểm tra.",
  "Keep the record and the register as they are, record nothing more; tell whoever keeps the backups and the auditor.",
)

const proofSaid = (proof: Proof): Said =>
  proof.kind === "inclusion"
    ? say(
        "checked",
        `Sự kiện ở vị trí ${proof.index + 1} nằm trong sổ gồm ${proof.head.position} sự kiện.`,
        `The event at position ${proof.index + 1} is in the register of ${proof.head.position} events.`,
      )
    : say(
        "checked",
        `Sổ gồm ${proof.head.position} sự kiện nối tiếp sổ gồm ${proof.from.position} sự kiện.`,
        `The register of ${proof.head.position} events continues the one of ${proof.from.position}.`,
      )

const signatureSaid = (given: boolean): Said =>
  given
    ? say("checked", "Chữ ký đúng là của khóa đã được trao.", "The signature is by the key that was given.")
    : say("checked", "Chữ ký đúng là của khóa của sổ này.", "The signature is by this register’s own key.")
