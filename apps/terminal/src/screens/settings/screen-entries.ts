import type { Words } from "@kheo/application/language"
import { type Colours, everyColours } from "../../preferences/index.ts"
import { go, prefer, type State, toast, tour, welcomeAt } from "../../state/index.ts"
import type { SettingsEntry } from "./entries.ts"

const colours: { readonly [C in Colours]: Words } = {
  dark: { vi: "màu cho nền tối", en: "colours for a dark background" },
  light: { vi: "màu cho nền sáng", en: "colours for a light background" },
  none: { vi: "không dùng màu", en: "no colours" },
}

const onOff = (on: boolean): Words => (on ? { vi: "có", en: "yes" } : { vi: "không", en: "no" })

/** How the screens are liked here: Enter changes it at once, unless it says that it needs a new start. */
export const screenEntries = ({ language, other, preferences }: State): ReadonlyArray<SettingsEntry> => {
  const { ascii, colours: chosen, reader } = preferences
  return [
    {
      key: "language",
      words: { vi: "Ngôn ngữ", en: "Language" },
      value: language === "vi" ? { vi: "Tiếng Việt", en: "" } : { vi: "", en: "English" },
      run: (state) => prefer(state, { language: state.language === "vi" ? "en" : "vi" }),
    },
    {
      key: "colours",
      words: { vi: "Màu", en: "Colours" },
      value: colours[chosen],
      run: (state) => prefer(state, { colours: after(state.preferences.colours) }),
    },
    {
      key: "ascii",
      words: { vi: "Chỉ dùng dấu đơn giản", en: "Plain signs only" },
      value: onOff(ascii),
      run: (state) => prefer(state, { ascii: !state.preferences.ascii }),
    },
    {
      key: "reader",
      words: { vi: "Dùng trình đọc màn hình", en: "Screen reader" },
      value: {
        vi: `${onOff(reader).vi} (có hiệu lực từ lần mở sau)`,
        en: `${onOff(reader).en} (from the next start on)`,
      },
      run: (state) => toast(prefer(state, { reader: !state.preferences.reader }), nextStart, "warn"),
    },
    {
      key: "welcome",
      words: { vi: "Thử lại bàn phím, dấu, màu", en: "Try keyboard, signs and colours again" },
      run: (state) => go(state, welcomeAt("language")),
    },
    {
      key: "tour",
      words: { vi: "Giới thiệu ba bước", en: "Introduction in three steps" },
      run: (state) => go(state, tour),
    },
    ...(other === undefined
      ? []
      : [
          {
            key: "other",
            words:
              other === "own"
                ? { vi: "Mở sổ của cơ quan mình", en: "Open the office's own register" }
                : { vi: "Xem thử với dữ liệu mẫu", en: "Try the example" },
            run: (state: State): State => ({ ...state, leaving: true, toOther: true }),
          },
        ]),
  ]
}

const nextStart: Words = {
  vi: "Đã nhớ. Thoát rồi mở lại Khéo để có hiệu lực.",
  en: "Kept. Leave and open Khéo again for it to take effect.",
}

const after = (now: Colours): Colours => everyColours[(everyColours.indexOf(now) + 1) % everyColours.length] ?? "dark"
