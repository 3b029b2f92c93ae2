import type { Words } from "@kheo/application/language"
import type { Line } from "../../list/index.ts"
import { prefer, type ScreenOf, type State } from "../../state/index.ts"
import { onward } from "./onward.ts"

/** An answer to one of the first questions. */
export interface WelcomeEntry extends Line {
  readonly key: string
  readonly words: Words
  readonly choose: (state: State, screen: ScreenOf<"welcome">) => State
}

const chosen =
  (preferences: Parameters<typeof prefer>[1]): WelcomeEntry["choose"] =>
  (state, screen) =>
    onward(prefer(state, preferences), screen)

/** The answers of each question, the usual one first. */
export const welcomeEntries = ({ step }: ScreenOf<"welcome">): ReadonlyArray<WelcomeEntry> => {
  switch (step) {
    case "language":
      return [
        { key: "vi", words: { vi: "Tiếng Việt", en: "Tiếng Việt" }, choose: chosen({ language: "vi" }) },
        { key: "en", words: { vi: "English", en: "English" }, choose: chosen({ language: "en" }) },
      ]
    case "typing":
      return []
    case "signs":
      return [
        {
          key: "yes",
          words: { vi: "Có, thấy đủ các dấu", en: "Yes, I see every sign" },
          choose: chosen({ ascii: false }),
        },
        {
          key: "no",
          words: { vi: "Không: chỉ dùng dấu mà máy nào cũng hiện", en: "No: use only signs that every terminal shows" },
          choose: chosen({ ascii: true }),
        },
      ]
    case "colours":
      return [
        { key: "dark", words: { vi: "Nền tối", en: "Dark background" }, choose: chosen({ colours: "dark" }) },
        { key: "light", words: { vi: "Nền sáng", en: "Light background" }, choose: chosen({ colours: "light" }) },
        { key: "none", words: { vi: "Không dùng màu", en: "No colours" }, choose: chosen({ colours: "none" }) },
      ]
  }
}
