import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo doctor` takes. */
export const doctor: CommandSpec = {
  name: "doctor",
  words: {
    vi: "kiểm tra máy, ổ đĩa và sổ, nói việc cần làm",
    en: "check computer, disk and register, and say what to do",
  },
  options: {},
}
