/** The two languages of everything a user reads; Vietnamese is the first. */
export type Language = "vi" | "en"

/** One sentence in both languages. */
export interface Words {
  readonly vi: string
  readonly en: string
}

/** The language that a text names (`vi`, `en`); undefined for any other. */
export const languageNamed = (text: string | undefined): Language | undefined =>
  text === "vi" || text === "en" ? text : undefined
