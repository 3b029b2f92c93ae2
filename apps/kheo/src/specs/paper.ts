import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

const { "as-of": asOf, "known-at": knownAt } = viewOptions

/** What `kheo paper` takes. */
export const paper: CommandSpec = {
  name: "paper",
  takes:
    "add TRÍCH-YẾU | issue TRÍCH-YẾU | list | show|finding|supersede|correct|retract VĂN-BẢN [ĐƠN-VỊ] | attach VĂN-BẢN TỆP… | files VĂN-BẢN | file SHA256",
  words: { vi: "sổ văn bản đến và đi", en: "the register of papers" },
  options: {
    kind: { value: "LOẠI", words: { vi: "loại văn bản: công văn, kết luận, biên bản…", en: "the kind of paper" } },
    type: {
      value: "CV",
      words: { vi: "loại văn bản được cấp số (issue)", en: "the type that gives the number (issue)" },
    },
    issuer: { value: "CƠ-QUAN", words: { vi: "cơ quan ban hành", en: "who issued it" } },
    number: { value: "SỐ", words: { vi: "số, hoặc số và ký hiệu: 66-CV/BDVHU", en: "its number, or 66-CV/BDVHU" } },
    symbol: { value: "KÝ-HIỆU", words: { vi: "ký hiệu: CV/BDVHU", en: "its symbol: CV/BDVHU" } },
    date: { value: "NGÀY", words: { vi: "ngày trên văn bản", en: "the date on the paper" } },
    received: { value: "NGÀY", words: { vi: "ngày nhận", en: "the day it was received" } },
    subject: { value: "TRÍCH-YẾU", words: { vi: "trích yếu mới (correct)", en: "the new subject (correct)" } },
    file: {
      value: "TỆP",
      words: { vi: "tệp của văn bản, sổ giữ tên và sha256", en: "its file, of which name and sha256 are kept" },
    },
    output: { value: "TỆP", words: { vi: "ghi tệp ra đây (file)", en: "where to write the file (file)" } },
    outgoing: { words: { vi: "văn bản đi đã có số từ trước", en: "an own paper that has its number already" } },
    campaign: { value: "NĂM", words: { vi: "thuộc đợt thi đua", en: "the campaign it belongs to" } },
    paper: {
      value: "VĂN-BẢN,…",
      words: { vi: "căn cứ, hoặc văn bản thay thế", en: "what it rests on, or what supersedes it" },
    },
    result: { value: "KẾT-QUẢ", words: { vi: "kết quả khảo sát, kiểm tra (finding)", en: "what was found (finding)" } },
    by: { value: "AI", words: { vi: "người khảo sát, kiểm tra (finding)", en: "who found it (finding)" } },
    event: {
      value: "SỰ-KIỆN",
      words: { vi: "mục cần bỏ, mặc định là cả văn bản", en: "what to retract, by default the paper" },
    },
    reason: { value: "LÝ-DO", words: { vi: "lý do", en: "the reason" } },
    ...(asOf === undefined ? {} : { "as-of": asOf }),
    ...(knownAt === undefined ? {} : { "known-at": knownAt }),
  },
}
