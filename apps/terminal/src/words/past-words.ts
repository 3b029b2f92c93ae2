import type { Language } from "@kheo/application/language"

export interface PastWords {
  readonly title: string
  readonly field: string
  readonly look: string
  readonly explained: string
  readonly now: (day: string) => string
  readonly crumb: (day: string) => string
  readonly banner: (day: string) => string
  readonly bannerShort: (day: string) => string
}

/** The words of looking at the register as of a day. */
export const pastWords: { readonly [L in Language]: PastWords } = {
  vi: {
    title: "Xem tại một ngày",
    field: "Ngày:",
    look: "Enter xem",
    explained:
      "Mọi màn hình sẽ cho thấy sổ như trong ngày đó: việc của những ngày sau chưa tính. Trong lúc xem thì không ghi được. Để trống rồi Enter là về hôm nay.",
    now: (day) => `Hiện đang xem tại ${day}.`,
    crumb: (day) => `tại ${day}`,
    banner: (day) => `ĐANG XEM TẠI ${day}: không ghi được. Ctrl+T đổi ngày hoặc về hôm nay`,
    bannerShort: (day) => `ĐANG XEM TẠI ${day}: không ghi được. Ctrl+T`,
  },
  en: {
    title: "As of a day",
    field: "Day:",
    look: "Enter look",
    explained:
      "Every screen will show the register as of that day: what happened later does not count yet. Nothing can be written meanwhile. Enter on an empty field is today again.",
    now: (day) => `It is shown as of ${day} now.`,
    crumb: (day) => `as of ${day}`,
    banner: (day) => `SHOWN AS OF ${day}: nothing can be written. Ctrl+T for another day or today`,
    bannerShort: (day) => `SHOWN AS OF ${day}: read only. Ctrl+T`,
  },
}
