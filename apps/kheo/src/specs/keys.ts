import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo keys` takes. */
export const keys: CommandSpec = {
  name: "keys",
  takes: "show | vkey | passphrase | rotate | replace",
  words: { vi: "khóa ký bản ghi đối chiếu", en: "the key that signs checkpoints" },
  options: {
    reason: { value: "LÝ-DO", words: { vi: "vì sao khóa cũ không còn", en: "why the old key is gone" } },
    output: {
      short: "o",
      value: "TỆP",
      words: { vi: "ghi khóa công khai vào tệp", en: "write the public key to a file" },
    },
    remove: { words: { vi: "bỏ mật khẩu của khóa", en: "take the key's passphrase away" } },
  },
}
