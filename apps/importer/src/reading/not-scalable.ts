import { tidy, toneKey } from "@kheo/vietnamese"

/** "không nhân rộng được", "không thể nhân rộng (được)", "không có khả năng nhân rộng" – in any tone placement. */
const phrases = [
  "không nhân rộng được",
  "không nhân rộng ra được",
  "không thể nhân rộng",
  "không có khả năng nhân rộng",
  "không đủ khả năng nhân rộng",
]

const keys = phrases.map((phrase) => toneKey(phrase))

/**
 * The annex's own words that a model can't be scaled out (công văn nhắc: "mô hình thực hiện không nhân rộng được").
 *
 * "Chưa nhân rộng" is not yet; "không ngừng" and "không chỉ nhân rộng" are praise: none of them is meant.
 */
export const notScalableWords = (texts: ReadonlyArray<string | undefined>): string | undefined =>
  texts.find((text) => text !== undefined && keys.some((key) => ` ${words(text)} `.includes(` ${key} `)))

const words = (text: string): string => tidy(toneKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " "))
