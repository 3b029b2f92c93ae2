import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { parseDate, tidy } from "@kheo/vietnamese"
import type { Key } from "../../keys/index.ts"
import { back, put, type ScreenOf, type State } from "../../state/index.ts"
import { edit, textOf } from "../../text-field/index.ts"

/** A key while a day is typed: Enter shows everything as of it, or as of today when nothing is typed. */
export const pressDay = (state: State, screen: ScreenOf<"day">, key: Key): State => {
  switch (key.name) {
    case "escape":
      return back(state)
    case "enter": {
      const text = tidy(textOf(screen.field))
      if (text === "") return { ...back(state), day: undefined }
      const day = dayIn(text, state.register?.board.campaign)
      return day === undefined ? put(state, { ...screen, wrong }) : { ...back(state), day }
    }
    default:
      return put(state, { ...screen, field: edit(screen.field, key), wrong: undefined })
  }
}

const wrong: Words = {
  vi: "Không hiểu ngày này. Gõ như 13/10/2022 hoặc 13/10.",
  en: "This is no day. Type it like 13/10/2022 or 13/10.",
}

/** A day without a year is of the campaign's. */
const dayIn = (text: string, campaign: number | undefined): LocalDate | undefined => {
  const written = parseDate(/^\d{1,2}[/.-]\d{1,2}$/.test(text) && campaign !== undefined ? `${text}/${campaign}` : text)
  return written?.precision === "day" ? written.date : undefined
}
