import { said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { askProposal, blamesProposal, onDay, proposalName } from "./about-proposal.ts"

const verdicts = {
  for: { vi: "Đồng ý", en: "For" },
  against: { vi: "Không đồng ý", en: "Against" },
  needsMore: { vi: "Cần bổ sung", en: "Needs more" },
} as const

const note: FieldSpec = { name: "note", kind: "lines", label: { vi: "Nhận xét", en: "Note" } }

/** Ghi ý kiến: what a body, or one of its members, thinks of a proposal; against it, or for more papers, only with a reason. */
export const review: FormSpec = {
  id: "review",
  title: { vi: "Ghi ý kiến bình xét", en: "Record an opinion" },
  right: "review",
  fields: [
    {
      name: "verdict",
      kind: "choice",
      label: { vi: "Ý kiến", en: "Opinion" },
      required: true,
      options: Object.entries(verdicts).map(([value, words]) => ({ value, words })),
    },
    {
      name: "by",
      kind: "text",
      label: { vi: "Cơ quan, hội đồng", en: "Body" },
      example: { vi: "Hội đồng TĐKT huyện", en: "Hội đồng TĐKT huyện" },
    },
    { name: "reviewer", kind: "text", label: { vi: "Người có ý kiến", en: "Person" } },
    { ...note, when: ({ verdict }) => verdict === undefined || verdict === "for" },
    {
      ...note,
      name: "why",
      label: { vi: "Lý do, cần gì thêm", en: "Why, what is needed" },
      required: true,
      example: { vi: "thành tích chưa rõ số liệu", en: "the figures are not clear" },
      when: ({ verdict }) => verdict === "against" || verdict === "needsMore",
    },
    onDay,
  ],
  build: ({ by, day, note, reviewer, verdict, why }, context) =>
    askProposal(context, day, {
      _tag: "ReviewProposal",
      verdict,
      ...said({ by, note: why ?? note, personal: reviewer === undefined ? undefined : { reviewer } }),
    }),
  writes: ({ verdict }, context) => {
    const name = proposalName(context)
    const said = verdict === "for" || verdict === "against" || verdict === "needsMore" ? verdicts[verdict] : undefined
    return [
      {
        vi: `Ý kiến “${said?.vi.toLowerCase() ?? "…"}” về ${name.vi}`,
        en: `Opinion “${said?.en.toLowerCase() ?? "…"}” on ${name.en}`,
      },
    ]
  },
  blames: blamesProposal,
}
