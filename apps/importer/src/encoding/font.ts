import type { Encoding } from "@kheo/vietnamese"

/** What a font's name says of the codes that are typed under it. */
export interface FontEncoding {
  readonly encoding: Exclude<Encoding, "unicode">
  /** A font that shows small letters as capitals (`.VnTimeH`). */
  readonly capitals: boolean
}

const known = new Map<string, FontEncoding | undefined>()

/** The older encoding that a font was made for; `undefined` for every other font, SVN-, UTM and UVN among them. */
export const fontEncoding = (font: string | undefined): FontEncoding | undefined => {
  if (font === undefined) return undefined
  if (!known.has(font) && known.size < 1_000) known.set(font, encodingOf(font.trim()))
  return known.get(font) ?? encodingOf(font.trim())
}

const encodingOf = (font: string): FontEncoding | undefined => {
  if (/^\.Vn/i.test(font)) return { encoding: "tcvn3", capitals: font.endsWith("H") }
  return /^VNI[-\s]/i.test(font) ? { encoding: "vni", capitals: false } : undefined
}
