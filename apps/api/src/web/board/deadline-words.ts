import { daysFrom } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { count, day } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** When reports are due and how far that is, in a sentence. */
export const deadlineWords = (deadline: string | null, asOf: string, language: Language): Html => {
  if (deadline === null)
    return html`${language === "vi" ? "Đợt này chưa mở vào ngày ấy." : "The campaign had not been opened on that day."}`
  const left = daysFrom(asOf, deadline)
  const days = count(Math.abs(left))
  if (language === "vi") {
    const told = left > 0 ? `còn ${days} ngày` : left === 0 ? "hôm ấy là ngày cuối" : `đã qua ${days} ngày`
    return html`Hạn báo cáo ${day(deadline)} (${told})`
  }
  const noun = Math.abs(left) === 1 ? "day" : "days"
  const told = left > 0 ? `${days} ${noun} left` : left === 0 ? "the last day" : `${days} ${noun} ago`
  return html`Deadline ${day(deadline)} (${told})`
}
