import { type Language, languageNamed } from "@kheo/application/language/named"

/** `--lang`, else `KHEO_LANG`, else Vietnamese. */
export const languageOf = (given: string | undefined): Language =>
  languageNamed(given) ?? languageNamed(process.env["KHEO_LANG"]) ?? "vi"
