import { Usage } from "../../cli/parse.ts"
import { tidy } from "./tidy.ts"

/** What a verb can't do without; throws `Usage` when it is missing or blank. */
export const needed = (value: string | undefined, verb: string, what: string): string => {
  const text = tidy(value ?? "")
  if (text === "")
    throw new Usage({
      vi: `kheo unit ${verb} cần ${what}. Xem kheo unit --help.`,
      en: `kheo unit ${verb} needs ${what}. See kheo unit --help.`,
    })
  return text
}
