import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo keys` takes. */
export const keys: CommandSpec = {
  name: "keys",
  takes: "issue NGƯỜI-DÙNG | list | renew MÃ | revoke MÃ | show | vkey | passphrase | rotate | replace",
  words: {
    vi: "khóa truy cập API (issue, list, renew, revoke); khóa ký của sổ (show, vkey, passphrase, rotate, replace)",
    en: "access keys of the API (issue, list, renew, revoke); the register's signing key (show, vkey, passphrase, rotate, replace)",
  },
  options: {
    purpose: { value: "LÝ-DO", words: { vi: "issue: khóa dùng vào việc gì", en: "issue: what the key is for" } },
    scope: {
      value: "PHẠM-VI",
      words: {
        vi: "issue: register:read (mặc định), register:write, events:read, imports:write, webhooks:manage, keys:manage, access:read; nhiều thì cách bằng dấu phẩy",
        en: "issue: register:read (the default), register:write, events:read, imports:write, webhooks:manage, keys:manage, access:read; several with commas between",
      },
    },
    unit: { value: "ĐƠN-VỊ", words: { vi: "issue: chỉ dùng cho đơn vị này", en: "issue: for this unit only" } },
    from: {
      value: "ĐỊA-CHỈ",
      words: {
        vi: "issue: chỉ dùng được từ những địa chỉ IP hoặc dải này (10.1.2.0/24), cách nhau bằng dấu phẩy",
        en: "issue: opens from these IP addresses or networks only (10.1.2.0/24), with commas between",
      },
    },
    until: {
      value: "NGÀY",
      words: {
        vi: "issue, renew: ngày cuối của khóa (tối đa 400 ngày; mặc định 365)",
        en: "issue, renew: the key's last day (400 days at most; by default 365)",
      },
    },
    "old-until": {
      value: "NGÀY",
      words: {
        vi: "renew: ngày cuối của khóa cũ (tối đa 30 ngày; mặc định 7)",
        en: "renew: the old key's last day (30 days at most; by default 7)",
      },
    },
    reason: {
      value: "LÝ-DO",
      words: {
        vi: "revoke: vì sao thu hồi; replace: vì sao khóa ký cũ không còn",
        en: "revoke: why; replace: why the old signing key is gone",
      },
    },
    output: {
      short: "o",
      value: "TỆP",
      words: { vi: "vkey: ghi khóa công khai vào tệp", en: "vkey: write the public key to a file" },
    },
    remove: {
      words: { vi: "passphrase: bỏ mật khẩu của khóa ký", en: "passphrase: take the signing key's passphrase away" },
    },
  },
}
