import type { Words } from "@kheo/application/language"
import type { Key } from "../../keys/index.ts"
import type { Heard, ScreenOf } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"
import type { Tone } from "../../theme/index.ts"

/** What is to be typed: every kind of Vietnamese letter that keyboard programs get wrong. */
export const toType = "Mường Lát, Nguyễn Thị Ánh"

/** What a key tells of the keyboard program. */
export const heardIn = (heard: Heard, key: Key): Heard => ({
  apart: heard.apart || (key.name === "text" && key.text !== key.text.normalize("NFC")),
  replaced: heard.replaced || key.name === "backspace" || (key.name === "text" && /[\b\u007f]/u.test(key.text)),
})

/** How the typing goes so far, and what to do where it goes wrong. */
export const typingWords = ({ field, heard }: ScreenOf<"welcome">): { readonly words: Words; readonly tone: Tone } => {
  const typed = textOf(field)
  if (typed === "") return { words: nothing, tone: "dim" }
  if (typed.trim() === toType)
    return { words: heard.apart ? composed : heard.replaced ? good : goodAtOnce, tone: "good" }
  if (/[\u00ad\u00a8-\u00bf]|[µ¸¹®§]|[a-zA-Z](?:ø|û|õ|ï|ù)/u.test(typed)) return { words: oldCode, tone: "bad" }
  if (toType.startsWith(typed)) return { words: sofar(typed), tone: "plain" }
  if (plainly(toType).startsWith(typed)) return { words: noMarks, tone: "warn" }
  return { words: differs(typed), tone: "warn" }
}

const plainly = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D")

const nothing: Words = {
  vi: "Chưa gõ gì. Nếu không gõ được dấu cũng cứ Enter: Khéo tìm được cả khi không dấu.",
  en: "Nothing typed yet. Enter goes on without it; finding works without marks too.",
}

const good: Words = {
  vi: "Tốt: bộ gõ xóa rồi gõ lại đúng từng chữ. Enter để đi tiếp.",
  en: "Good: the keyboard program takes letters back and sends them right. Enter goes on.",
}

const goodAtOnce: Words = {
  vi: "Tốt: chữ đến đúng và đủ. Enter để đi tiếp.",
  en: "Good: every letter came. Enter goes on.",
}

const composed: Words = {
  vi: "Tốt: máy gửi chữ và dấu rời nhau, Khéo đã ghép lại thành một. Enter để đi tiếp.",
  en: "Good: letters and marks came apart and were put together. Enter goes on.",
}

const oldCode: Words = {
  vi: "Bộ gõ đang dùng bảng mã cũ (TCVN3, VNI). Hãy chọn bảng mã Unicode trong Unikey.",
  en: "The keyboard program uses an old code (TCVN3, VNI). Choose Unicode in it.",
}

const noMarks: Words = {
  vi: "Chưa có dấu. Hãy bật bộ gõ tiếng Việt (Unikey: bảng mã Unicode, kiểu Telex hoặc VNI).",
  en: "No marks yet. Turn the Vietnamese keyboard on (Unikey: Unicode, Telex or VNI).",
}

const sofar = (typed: string): Words => ({ vi: `Đúng đến “${typed}”.`, en: `Right up to “${typed}”.` })

const differs = (typed: string): Words => {
  const letters = [...typed]
  const at = letters.findIndex((letter, index) => letter !== [...toType][index])
  const right = letters.slice(0, Math.max(0, at)).join("")
  return {
    vi: `Khác từ chữ thứ ${at + 1}, sau “${right}”. Xóa lùi rồi gõ lại, hoặc Enter để đi tiếp.`,
    en: `Different from letter ${at + 1} on, after “${right}”. Erase and type again, or Enter to go on.`,
  }
}
