import type { AccessKeyRefusal } from "@kheo/domain/access-key"
import type { AccessRefusal } from "../../access/refusal.ts"
import type { WordsFor } from "./words-for.ts"

/** Why a command about an access key was refused. */
export const accessKeyRefusals: WordsFor<AccessKeyRefusal | AccessRefusal> = {
  AccessKeyLastDayOutside: ({ expiresOn, from, to }) => ({
    vi: `Ngày hết hạn ${expiresOn} không được: chọn một ngày từ ${from} đến ${to} (tối đa 400 ngày).`,
    en: `The last day ${expiresOn} is not allowed: choose one from ${from} to ${to} (400 days at most).`,
  }),
  AccessKeyOverlapOutside: ({ from, to, until }) => ({
    vi: `Khóa cũ không dùng tiếp đến ${until} được: chọn một ngày từ ${from} đến ${to} (tối đa 30 ngày).`,
    en: `The earlier secret can't open until ${until}: choose a day from ${from} to ${to} (30 days at most).`,
  }),
  AccessKeyWithoutScope: () => ({
    vi: "Khóa truy cập phải mở được ít nhất một việc. Hãy nêu phạm vi.",
    en: "An access key must open something. Name a scope.",
  }),
  AccessKeyAddressUnreadable: ({ text }) => ({
    vi: `“${text}” không phải địa chỉ IP hoặc dải địa chỉ như 10.1.2.0/24.`,
    en: `“${text}” is no IP address or network such as 10.1.2.0/24.`,
  }),
  AccessKeyOutsideOwnUnit: () => ({
    vi: "Khóa của một đầu mối đơn vị chỉ dùng cho đơn vị của người đó.",
    en: "The key of a unit's contact is for that unit only.",
  }),
  AccessKeyNotLive: ({ key, why }) => ({
    vi: `Khóa truy cập ${key} đã ${why === "revoked" ? "bị thu hồi" : "hết hạn"}. Hãy cấp khóa mới.`,
    en: `The access key ${key} ${why === "revoked" ? "was revoked" : "has expired"}. Issue another.`,
  }),
}
