import { roleName, type Words } from "@kheo/application/language"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, line, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { userEntries } from "./entries.ts"

const title: Words = { vi: "Người dùng và quyền", en: "Users and their rights" }
const change: Words = { vi: "Enter đổi vai trò", en: "Enter change role" }

/** Người dùng: who they are, what they may do, and who one is oneself. */
export const drawUsers = (state: State, screen: ScreenOf<"users">, words: TerminalWords, size: Size): Body => {
  const { language } = state
  const entries = userEntries(state)
  const head = wrap(whoIAm(state)[language], size.columns - 2).map((text) => line(` ${text}`, "dim"))
  const rows = Math.max(1, size.rows - head.length - 1)
  return {
    crumbs: title[language],
    lines: padded([...head, blank, ...menuLines(entries, screen.place, language, { ...size, rows })], size.rows),
    hints: [{ text: words.keys.choose, drop: 2 }, { text: change[language] }, { text: words.keys.back, drop: 6 }],
  }
}

/** Who is at the keyboard, in a sentence. */
export const whoIAm = ({ register }: State): Words => {
  if (register === undefined) return { vi: "", en: "" }
  const { acting } = register
  switch (acting.as) {
    case "nobody":
      return acting.words
    case "first":
      return {
        vi: "Sổ chưa có người dùng: ai ghi đầu tiên là quản trị.",
        en: "There is no user yet: whoever writes first is the administrator.",
      }
    case "user": {
      const { personal, role } = acting.user
      return {
        vi: `Bạn là ${personal.name}, ${roleName(role, "vi")}.`,
        en: `You are ${personal.name}, ${roleName(role, "en")}.`,
      }
    }
  }
}
