import { userInfo } from "node:os"
import { isLocalDate } from "@kheo/vietnamese"
import type { Language, Words } from "@kheo/application/language"
import { languageNamed } from "@kheo/application/language/named"
import { languageOf } from "./language-of.ts"
import { dataFolder } from "../data-folder.ts"
import { type StorePlace, storePlace } from "../store-place.ts"
import { type Invocation, Usage } from "./parse.ts"

/** One run of a command: what was asked, by whom, in which language, of which register. */
export interface Session extends Invocation {
  readonly language: Language
  readonly json: boolean
  /** Where files lie that belong to the register. */
  readonly folder: string
  readonly store: StorePlace
  readonly asked: { readonly named: string | undefined; readonly account: string }
}

/** The session that an invocation and the environment make. */
export const sessionOf = (invocation: Invocation): Session => {
  const { flags, values } = invocation
  const lang = values["lang"]
  if (lang !== undefined && languageNamed(lang) === undefined)
    throw new Usage({
      vi: `Không có ngôn ngữ “${lang}”; dùng vi hoặc en.`,
      en: `There is no language “${lang}”; use vi or en.`,
    })
  const folder = dataFolder(values["data"])
  const store = storePlace(folder, values["store"])
  if (store === undefined)
    throw new Usage({
      vi: "--store (hoặc KHEO_STORE): cần địa chỉ dạng postgres://NGƯỜI-DÙNG@MÁY:CỔNG/CƠ-SỞ-DỮ-LIỆU?ledger=SỔ.",
      en: "--store (or KHEO_STORE): an address like postgres://USER@HOST:PORT/DATABASE?ledger=LEDGER is needed.",
    })
  return {
    ...invocation,
    language: languageOf(lang),
    json: flags.has("json"),
    folder,
    store,
    asked: { named: values["as"] ?? (process.env["KHEO_ACTOR"] || undefined), account: account() },
  }
}

/** The name under which the person signed in; some containers know none. */
const account = (): string => {
  try {
    return userInfo().username
  } catch {
    return process.env["USERNAME"] ?? process.env["USER"] ?? "local"
  }
}

const form = (option: string, text: string, vi: string, en: string): Words => ({
  vi: `--${option}: không hiểu “${text}”. ${vi}`,
  en: `--${option}: “${text}” is not understood. ${en}`,
})

/** An option's local date, as 2022-10-18 or 18/10/2022; throws `Usage` for anything else. */
export const dateOption = ({ values }: Session, name: string): string | undefined => {
  const text = values[name]
  if (text === undefined) return undefined
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const date =
    written === null
      ? text
      : `${written[3]}-${(written[2] ?? "").padStart(2, "0")}-${(written[1] ?? "").padStart(2, "0")}`
  if (!isLocalDate(date))
    throw new Usage(
      form(name, text, "Ghi ngày như 2022-10-18 hoặc 18/10/2022.", "Write a date like 2022-10-18 or 18/10/2022."),
    )
  return date
}

/** A campaign's year among the options or the words; throws `Usage` when it is not a year. */
export const yearNamed = (text: string | undefined, option = "campaign"): number | undefined => {
  if (text === undefined) return undefined
  const year = Number(text)
  if (!/^\d{4}$/.test(text) || year < 1900 || year > 2999)
    throw new Usage(form(option, text, "Ghi năm bốn chữ số như 2022.", "Write a year of four digits such as 2022."))
  return year
}
