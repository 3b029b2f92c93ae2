import { usualPapersWords } from "@kheo/application/language"
import { formatNumber } from "@kheo/vietnamese"
import { said } from "../checked.ts"
import type { FormContext, FormSpec } from "../form-spec.ts"
import {
  askProposal,
  authorityField,
  blamesProposal,
  dayOf,
  decisionField,
  lackingIn,
  lackingUsual,
  lacksSummary,
  onDay,
  proposalName,
} from "./about-proposal.ts"
import { settingOf } from "./award-forms.ts"

/** Ghi quyết định khen: the award is granted; what its dossier lacks holds it up. */
export const awardDecision: FormSpec = {
  id: "award-decision",
  title: { vi: "Ghi quyết định khen thưởng", en: "Record the award decision" },
  right: "decide",
  fields: [
    decisionField,
    { ...onDay, label: { vi: "Ngày quyết định", en: "Day of the decision" } },
    { ...authorityField, required: true },
    {
      name: "amount",
      kind: "number",
      label: { vi: "Tiền thưởng (đồng)", en: "Money (đồng)" },
      example: { vi: "447.000", en: "447.000" },
    },
  ],
  prefill: ({ register, subject }) => ({
    authority: settingOf(subject["form"], register)?.authority,
  }),
  build: ({ amount, authority, day, decision }, context) =>
    askProposal(context, day, { _tag: "GrantAward", decision, authority, ...said({ amount }) }),
  writes: ({ decision }, context) => {
    const name = proposalName(context)
    return [
      { vi: `Khen ${name.vi}, quyết định ${decision ?? "…"}`, en: `Award of ${name.en}, decision ${decision ?? "…"}` },
    ]
  },
  note: (_, context) => {
    const missing = missingIn(context)
    return missing === undefined
      ? usualPapersWords(lackingUsual(context))[0]
      : {
          vi: `Hồ sơ còn thiếu ${missing.vi}: sổ chưa nhận quyết định khen. Hãy ghi giấy đã đến trước (Ctrl+B ở bảng bình xét).`,
          en: `The dossier lacks ${missing.en}: an award is not taken yet. Record what came first (Ctrl+B on the board).`,
        }
  },
  confirms: ({ amount, authority, day, decision }, context) => {
    const name = proposalName(context)
    const usual = missingIn(context) === undefined ? lackingUsual(context).join(", ") : ""
    const money = typeof amount === "number" ? `, ${formatNumber(amount)} đồng` : ""
    return {
      title: { vi: "Ghi quyết định khen này?", en: "Record this award?" },
      lines: [
        { vi: `Khen ${name.vi}.`, en: `Award of ${name.en}.` },
        {
          vi: `Quyết định ${decision ?? ""} ngày ${dayOf(day)}, ${authority ?? ""}${money}.`,
          en: `Decision ${decision ?? ""} of ${dayOf(day)}, ${authority ?? ""}${money}.`,
        },
        ...(usual === "" ? [] : [{ vi: `Hồ sơ chưa có: ${usual}.`, en: `The dossier lacks: ${usual}.` }]),
        {
          vi: "Sau đó chỉ sửa hoặc thu hồi bằng một sự kiện nữa, ai cũng thấy.",
          en: "After this it is only corrected or revoked, by one more event that everybody sees.",
        },
      ],
      yes: { vi: "Ghi quyết định", en: "Record it" },
    }
  },
  blames: { ...blamesProposal, AlreadyAwarded: "decision" },
}

const missingIn = (context: FormContext): { readonly vi: string; readonly en: string } | undefined => {
  const usual = lackingUsual(context)
  const papers = lackingIn(context).filter((paper) => !usual.includes(paper))
  if (!lacksSummary(context) && papers.length === 0) return undefined
  const all = (summary: string) => [...(lacksSummary(context) ? [summary] : []), ...papers].join(", ")
  return { vi: all("tóm tắt thành tích"), en: all("the summary of achievements") }
}
