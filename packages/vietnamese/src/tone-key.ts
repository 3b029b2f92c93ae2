import { isTidy, tidy } from "./tidy.ts"

/** Equal for one name however typed (hoà = hòa, NFD, case), different for Thành/Thạnh, An/Ân, đ/d; not for display. */
export const toneKey = (text: string): string => {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = isTidy(text) ? text.replace(parts, partKey) : keyOf(text)
  if (keys.size >= keptAtMost) keys.clear()
  keys.set(text, key)
  return key
}

const keyOf = (text: string): string =>
  lowerLetters(text)
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .normalize("NFC")

/** Words of composed letters, and the marks that are made one: no part changes its neighbours, and texts share their words. */
const parts = /[A-Za-zÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+|[`“”–]/g

const partKey = (part: string): string => {
  const known = partKeys.get(part)
  if (known !== undefined) return known
  const key = keyOf(part)
  if (partKeys.size >= keptAtMost) partKeys.clear()
  partKeys.set(part, key)
  return key
}

const partKeys = new Map<string, string>()

/** Keys of texts met lately: a list asks for the same names and titles over and over. */
const keys = new Map<string, string>()
const keptAtMost = 20_000

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
