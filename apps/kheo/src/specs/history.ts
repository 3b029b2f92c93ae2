import type { CommandSpec } from "../cli/spec.ts"
import { documentOptions } from "./document-options.ts"
import { viewOptions } from "./view-options.ts"

const { "known-at": knownAt } = viewOptions

/** What `kheo history` takes. */
export const history: CommandSpec = {
  name: "history",
  words: {
    vi: "toàn bộ sự kiện trong sổ, cho kiểm tra; trích sổ một mô hình",
    en: "every event, for auditors; one model's as a paper",
  },
  options: {
    unit: { value: "ĐƠN-VỊ", words: { vi: "của một đơn vị (mã hoặc tên)", en: "of one unit (code or name)" } },
    model: { value: "MÔ-HÌNH", words: { vi: "của một mô hình (M-2022-0017)", en: "of one model (M-2022-0017)" } },
    actor: { value: "AI", words: { vi: "do người này ghi", en: "written by this user" } },
    type: { value: "LOẠI", words: { vi: "một loại (model.registered)", en: "of one type (model.registered)" } },
    from: { value: "NGÀY", words: { vi: "ghi từ ngày", en: "recorded from this day" } },
    to: { value: "NGÀY", words: { vi: "ghi đến hết ngày", en: "recorded up to the end of this day" } },
    ...(knownAt === undefined ? {} : { "known-at": knownAt }),
    ...documentOptions,
  },
}
