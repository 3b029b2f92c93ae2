import type { OptionSpec } from "../cli/spec.ts"

/** Which campaign, day and state of knowledge a question is about. */
export const viewOptions = {
  campaign: {
    value: "NĂM",
    words: { vi: "đợt thi đua, mặc định là đợt mới nhất", en: "the campaign, by default the newest" },
  },
  "as-of": {
    value: "NGÀY",
    words: { vi: "số liệu tính đến hết ngày này (2022-10-18)", en: "as of the end of this day (2022-10-18)" },
  },
  "known-at": {
    value: "LÚC",
    words: {
      vi: "theo những gì sổ đã ghi đến vị trí, ngày hoặc thời điểm này",
      en: "by what the register knew at this position, day or instant",
    },
  },
} satisfies Record<string, OptionSpec>
