import { said } from "../checked.ts"
import type { Answers, FormContext, FormSpec } from "../form-spec.ts"
import { askProposal, blamesProposal, lackingIn, lacksSummary, onDay, proposalName } from "./about-proposal.ts"
import { namesIn } from "./names-in.ts"

const [none, all, other] = ["none", "all", "other"]

/** Bổ sung hồ sơ: papers, or the summary of achievements, that came after the proposal. */
export const dossierSupplement: FormSpec = {
  id: "dossier-supplement",
  title: { vi: "Ghi giấy tờ bổ sung hồ sơ", en: "Record what came to the dossier" },
  right: "propose",
  fields: [
    {
      name: "summary",
      kind: "lines",
      label: { vi: "Tóm tắt thành tích", en: "Summary of achievements" },
      example: { vi: "vận động 120 hộ hiến đất làm đường", en: "vận động 120 hộ hiến đất làm đường" },
    },
    {
      name: "paper",
      kind: "choice",
      label: { vi: "Giấy tờ vừa đến", en: "Papers that came" },
      choices: (_, context) => {
        const missing = lackingIn(context)
        return [
          { value: none, words: { vi: "không có", en: "none" } },
          ...missing.map((value) => ({ value: `=${value}`, words: { vi: value, en: value } })),
          ...(missing.length > 1
            ? [{ value: all, words: { vi: "mọi giấy còn thiếu", en: "all that is missing" } }]
            : []),
          { value: other, words: { vi: "giấy khác", en: "another" } },
        ]
      },
    },
    {
      name: "papers",
      kind: "text",
      label: { vi: "Tên giấy tờ", en: "Its name" },
      required: true,
      example: { vi: "biên bản họp xét; xác nhận của công an", en: "biên bản họp xét" },
      when: ({ paper }) => paper === other,
    },
    { ...onDay, label: { vi: "Ngày nhận", en: "Received on" } },
  ],
  prefill: () => ({ paper: none }),
  build: (answers, context) =>
    askProposal(context, answers["day"], {
      _tag: "SupplementProposal",
      // Nothing at all is no supplement: then the summary is what is missing.
      ...(answers["summary"] === undefined && cameIn(answers, context) === undefined
        ? { summary: "" }
        : said({ summary: answers["summary"], papers: cameIn(answers, context) })),
    }),
  writes: (answers, context) => {
    const { summary } = answers
    const papers = cameIn(answers, context)?.join(", ")
    const name = proposalName(context)
    const what = (summed: string) =>
      [...(summary === undefined ? [] : [summed]), ...(papers === undefined ? [] : [papers])].join(", ") || "…"
    return [
      {
        vi: `Bổ sung hồ sơ ${name.vi}: ${what("tóm tắt thành tích")}`,
        en: `Dossier of ${name.en} completed: ${what("summary of achievements")}`,
      },
    ]
  },
  warns: ({ summary }, context) =>
    lacksSummary(context) && summary === undefined
      ? [{ field: "summary", words: { vi: "Hồ sơ còn thiếu.", en: "The dossier lacks it." } }]
      : [],
  blames: blamesProposal,
}

const cameIn = ({ paper, papers }: Answers, context: FormContext): ReadonlyArray<string> | undefined => {
  if (paper === all) return lackingIn(context)
  if (paper === other) return namesIn(papers, lackingIn(context))
  return typeof paper === "string" && paper.startsWith("=") ? [paper.slice(1)] : undefined
}
