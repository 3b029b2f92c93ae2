import type { Language } from "@kheo/application/language"
import type { Exported } from "./exported.ts"

/** Where an export comes from, so that paper leads back to the ledger. */
export const sourceOf = (
  { asOf, position, root }: Pick<Exported, "asOf" | "position" | "root">,
  language: Language,
): ReadonlyArray<readonly [string, string]> => {
  const own = words[language]
  return [...(asOf === null ? [] : ([[own.asOf, asOf]] as const)), [own.position, String(position)], [own.root, root]]
}

const words = {
  vi: { asOf: "Số liệu đến ngày", position: "Vị trí trong sổ", root: "Gốc của sổ" },
  en: { asOf: "As of", position: "Position in the ledger", root: "Root of the ledger" },
}
