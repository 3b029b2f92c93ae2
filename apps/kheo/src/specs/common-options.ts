import type { OptionSpec } from "../cli/spec.ts"

/** Options that every command takes. */
export const commonOptions: Record<string, OptionSpec> = {
  json: { words: { vi: "in một đối tượng JSON", en: "print one JSON object" } },
  lang: { value: "vi|en", words: { vi: "ngôn ngữ (hoặc KHEO_LANG)", en: "language (or KHEO_LANG)" } },
  data: {
    value: "THƯ-MỤC",
    words: {
      vi: "thư mục chứa sổ (hoặc KHEO_DATA)",
      en: "the folder of the register (or KHEO_DATA)",
    },
  },
  store: {
    value: "postgres://…",
    words: {
      vi: "sổ trong cơ sở dữ liệu PostgreSQL (hoặc KHEO_STORE)",
      en: "the register in a PostgreSQL database (or KHEO_STORE)",
    },
  },
  as: { value: "AI", words: { vi: "người thực hiện (hoặc KHEO_ACTOR)", en: "who is asking (or KHEO_ACTOR)" } },
  help: { words: { vi: "hướng dẫn", en: "this help" } },
}
