import { tidy } from "@kheo/vietnamese"
import { Usage } from "../../cli/parse.ts"
import { type Session, yearNamed } from "../../cli/session.ts"

/** What the options say of a webhook; `null` of the campaign is every one. */
export const askedOf = (session: Session) => {
  const description = tidy(session.values["description"] ?? "")
  const { campaign, type } = session.values
  const year = campaign === undefined || campaign === all ? undefined : yearNamed(campaign)
  return {
    ...(description === "" ? {} : { description }),
    ...(type === undefined ? {} : { types: type === all ? [] : type.split(",").map((part) => part.trim()) }),
    ...(campaign === undefined ? {} : { campaign: year ?? null }),
  }
}

const all = "all"

/** The position that `--after` names, if it is given; throws `Usage` where it is none. */
export const positionAfter = ({ values }: Session): number | undefined => {
  const text = values["after"]
  if (text === undefined) return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new Usage({
    vi: `--after: “${text}” không phải một vị trí trong sổ. Ghi số như 120; xem vị trí bằng kheo journal --json.`,
    en: `--after: “${text}” is no position of the register. Give a number like 120; see positions with kheo journal --json.`,
  })
}
