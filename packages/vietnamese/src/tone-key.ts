import { tidy } from "./tidy.ts"

/** Equal for one name however typed (hoà = hòa, NFD, case), different for Thành/Thạnh, An/Ân, đ/d; not for display. */
export const toneKey = (text: string): string =>
  lowerLetters(text)
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .normalize("NFC")

/** Lower case and decomposed, with look-alike letters, quotes and dashes made one; shared by both keys. */
export const lowerLetters = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[ðɖ]/g, "đ")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛ʹʼ′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

const toneLast = (syllable: string): string => syllable.replace(tones, "") + (syllable.match(tones) ?? []).join("")
