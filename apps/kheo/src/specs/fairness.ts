import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

const { campaign: _, ...days } = viewOptions

/** What `kheo fairness` takes. */
export const fairness: CommandSpec = {
  name: "fairness",
  words: {
    vi: "khen thưởng chia cho ai: khối, lĩnh vực, cấp, tập thể, cá nhân",
    en: "who gets the awards: by block, field, level, holder",
  },
  options: {
    ...days,
    from: { value: "NĂM", words: { vi: "từ đợt", en: "from this campaign" } },
    to: { value: "NĂM", words: { vi: "đến đợt", en: "to this campaign" } },
  },
}
