import type { ShownFairness } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { row } from "./columns.ts"

const widths = [40, 9, 9, 8]

const words = {
  vi: {
    total: (models: number, awards: number) => `${models} mô hình, ${awards} khen thưởng`,
    heads: { byBlock: "Khối", byField: "Lĩnh vực", byHolder: "Tập thể, cá nhân", byLevel: "Cấp" },
    columns: ["Mô hình", "Khen", "Tỷ lệ"],
    unsaid: "(không ghi)",
    holders: { collective: "tập thể", individual: "cá nhân" },
    repeat: "Được khen nhiều đợt:",
    nobody: "Không ai được khen ở hơn một đợt.",
  },
  en: {
    total: (models: number, awards: number) => `${models} models, ${awards} awards`,
    heads: { byBlock: "Block", byField: "Field", byHolder: "Holder", byLevel: "Level" },
    columns: ["Models", "Awards", "Share"],
    unsaid: "(not said)",
    holders: { collective: "collective", individual: "individual" },
    repeat: "Awarded in several campaigns:",
    nobody: "Nobody was awarded in more than one campaign.",
  },
} as const

/** Awards against models, part by part, and who was awarded again. */
export const fairnessText = (shown: ShownFairness, language: Language): string => {
  const own = words[language]
  const nameOf = (name: string | null) =>
    name === null ? own.unsaid : name === "collective" || name === "individual" ? own.holders[name] : name
  const parts = (["byBlock", "byField", "byHolder", "byLevel"] as const).flatMap((key) => [
    "",
    row([own.heads[key], ...own.columns], widths),
    ...shown[key].map(({ awardedShare, awards, models, name }) =>
      row([nameOf(name), models, awards, `${Math.round(awardedShare * 100)}%`], widths),
    ),
  ])
  const winners = shown.repeatWinners.map(
    ({ awards, campaigns, holder, name, unitName }) =>
      `  ${holder === "individual" ? `${name} – ${unitName}` : name}: ${awards} (${campaigns.join(", ")})`,
  )
  return [
    own.total(shown.models, shown.awards),
    ...parts,
    "",
    ...(winners.length === 0 ? [own.nobody] : [own.repeat, ...winners]),
  ].join("\n")
}
