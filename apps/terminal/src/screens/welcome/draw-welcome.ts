import type { Words } from "@kheo/application/language"
import { type ScreenOf, type State, type WelcomeStep, welcomeSteps } from "../../state/index.ts"
import { cut, widthOf, wrap } from "../../table/index.ts"
import { textBefore, textOf } from "../../text-field/index.ts"
import type { Tone } from "../../theme/index.ts"
import { blank, type Body, type DrawnLine, line, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { welcomeEntries } from "./entries.ts"
import { toType, typingWords } from "./heard.ts"

const questions: { readonly [S in WelcomeStep]: { readonly title: Words; readonly text: Words } } = {
  language: {
    title: { vi: "Ngôn ngữ / Language", en: "Language / Ngôn ngữ" },
    text: {
      vi: "Chào bạn. Màn hình dùng tiếng nào? Lúc nào cũng đổi được bằng Ctrl+L.",
      en: "Welcome. Which language? Ctrl+L switches it at any time.",
    },
  },
  typing: {
    title: { vi: "Thử bàn phím", en: "Try the keyboard" },
    text: { vi: `Gõ thử: ${toType}`, en: `Type this: ${toType}` },
  },
  signs: {
    title: { vi: "Thử các dấu", en: "Try the signs" },
    text: {
      vi: "Dòng dưới có đủ mũi tên, gạch, chấm và ngoặc kép không?",
      en: "Does the line below show arrows, dashes, dots and quotes?",
    },
  },
  colours: {
    title: { vi: "Thử màu", en: "Try the colours" },
    text: {
      vi: "Các chữ dưới đây có dễ đọc không? Chọn màu hợp với cửa sổ.",
      en: "Are the words below easy to read? Choose what suits the window.",
    },
  },
}

const tones: ReadonlyArray<readonly [Tone, Words]> = [
  ["good", { vi: "đúng hạn", en: "on time" }],
  ["warn", { vi: "sắp đến hạn", en: "soon due" }],
  ["bad", { vi: "quá hạn", en: "overdue" }],
  ["accent", { vi: "đang ở đây", en: "here" }],
  ["dim", { vi: "phụ", en: "aside" }],
]

/** The first questions, one at a time: nothing of them is written into the register. */
export const drawWelcome = (state: State, screen: ScreenOf<"welcome">, words: TerminalWords, size: Size): Body => {
  const { language } = state
  const { text, title } = questions[screen.step]
  const entries = welcomeEntries(screen)
  const step = welcomeSteps.indexOf(screen.step) + 1
  const above: ReadonlyArray<DrawnLine> = [
    ...wrap(text[language], size.columns - 3).map((part) => line(` ${part}`)),
    blank,
    ...(screen.step === "signs" ? [line("   › · • – — → ← ↑ ↓ “ ” ‘ ’ × …", "strong"), blank] : []),
    ...(screen.step === "colours" ? [colours(language), blank] : []),
  ]
  const typing = screen.step === "typing"
  const field = inputLine(screen, size.columns)
  const verdict = typingWords(screen)
  return {
    crumbs: `${title[language]} (${step}/${welcomeSteps.length})`,
    lines: padded(
      typing
        ? [
            ...above,
            field.line,
            blank,
            ...wrap(verdict.words[language], size.columns - 4).map((part) => line(`   ${part}`, verdict.tone)),
          ]
        : [...above, ...menuLines(entries, screen.place, language, size)],
      size.rows,
    ),
    cursor: typing ? { x: field.cursor, y: above.length } : undefined,
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.run }, { text: words.keys.back, drop: 6 }].slice(
      typing ? 1 : 0,
    ),
  }
}

const colours = (language: "vi" | "en"): DrawnLine => [
  { text: "  ", tone: "plain" },
  ...tones.map(([tone, words]) => ({ text: ` ${words[language]} `, tone })),
]

const inputLine = ({ field }: ScreenOf<"welcome">, columns: number) => {
  const room = columns - 8
  const [text, before] = [textOf(field), widthOf(textBefore(field))]
  return { line: line(`   [ ${cut(text, room)}`), cursor: Math.min(5 + before, columns - 1) }
}
