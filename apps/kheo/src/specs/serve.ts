import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo serve` takes. */
export const serve: CommandSpec = {
  name: "serve",
  words: { vi: "mở API HTTP trên máy này", en: "open the HTTP API on this computer" },
  options: {
    port: { value: "CỔNG", words: { vi: "mặc định 4747", en: "by default 4747" } },
    host: { value: "ĐỊA-CHỈ", words: { vi: "mặc định 127.0.0.1", en: "by default 127.0.0.1" } },
  },
}
