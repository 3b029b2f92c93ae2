import type { Words } from "@kheo/application/language"
import type { Endpoint } from "../endpoint/index.ts"

/** What the operations of each tag are about. */
export const tagWords: Readonly<Record<Endpoint["tag"], Words>> = {
  campaigns: { vi: "Đợt thi đua: mở, hạn, bảng theo dõi", en: "Campaigns: opening, deadlines, the board" },
  units: { vi: "Đơn vị và gốc tích của chúng", en: "Units and where they come from" },
  models: { vi: "Mô hình từ đăng ký đến kết quả", en: "Models from registration to results" },
  awards: { vi: "Đề xuất, bình xét, khen thưởng", en: "Proposals, reviews, awards" },
  papers: { vi: "Sổ văn bản và tệp đính kèm", en: "The register of papers and attached files" },
  bulk: { vi: "Nhiều lệnh một lần", en: "Many commands in one call" },
  imports: { vi: "Nhập bảng tính", en: "Importing workbooks" },
  exports: { vi: "Xuất dữ liệu", en: "Exporting data" },
  events: { vi: "Dòng sự kiện của sổ", en: "The register's feed of events" },
  ledger: { vi: "Bằng chứng và bản ghi đối chiếu", en: "Proofs and checkpoints" },
  office: { vi: "Cơ quan, người dùng, khóa truy cập", en: "The office, its users and access keys" },
  webhooks: { vi: "Nơi nhận thông báo", en: "Webhooks" },
  service: { vi: "Máy chủ và bản mô tả của nó", en: "The server and its description" },
}
