import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo epoch` takes. */
export const epoch: CommandSpec = {
  name: "epoch",
  takes: "open | list",
  words: {
    vi: "làm tiếp sau khi phục hồi bản cũ hơn của sổ",
    en: "go on after an older copy of the register was restored",
  },
  options: {
    reason: { value: "LÝ-DO", words: { vi: "vì sao phải phục hồi", en: "why it was restored" } },
  },
}
