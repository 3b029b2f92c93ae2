import { said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import {
  askProposal,
  authorityField,
  blamesProposal,
  dayOf,
  decisionField,
  onDay,
  proposalName,
} from "./about-proposal.ts"
import { reason } from "./reason.ts"

const { required: _, ...optionalDecision } = decisionField

/** Không duyệt: the proposal ends without an award; the reason is always told. */
export const awardRefusal: FormSpec = {
  id: "award-refusal",
  title: { vi: "Không duyệt khen thưởng", en: "Decline an award" },
  right: "decide",
  fields: [
    { ...reason, example: { vi: "thành tích chưa đủ tiêu chuẩn", en: "below the standard" } },
    optionalDecision,
    authorityField,
    onDay,
  ],
  build: ({ authority, day, decision, reason }, context) =>
    askProposal(context, day, { _tag: "DeclineAward", reason, ...said({ authority, decision }) }),
  writes: (_, context) => {
    const name = proposalName(context)
    return [{ vi: `Không duyệt ${name.vi}`, en: `${name.en} declined` }]
  },
  note: () => ({
    vi: "Đề nghị kết thúc ở đây; muốn xét lại thì lập đề nghị mới.",
    en: "The proposal ends here; what is asked for later is a new one.",
  }),
  blames: blamesProposal,
}

/** Chờ bổ sung: put off until something comes; it may still be decided either way. */
export const awardDeferral: FormSpec = {
  id: "award-deferral",
  title: { vi: "Chờ bổ sung, tạm hoãn", en: "Put off, wait for papers" },
  right: "decide",
  fields: [{ ...reason, example: { vi: "chờ tóm tắt thành tích", en: "waiting for the summary" } }, onDay],
  build: ({ day, reason }, context) => askProposal(context, day, { _tag: "DeferAward", reason }),
  writes: (_, context) => {
    const name = proposalName(context)
    return [{ vi: `Tạm hoãn ${name.vi}`, en: `${name.en} put off` }]
  },
  blames: blamesProposal,
}

/** Thu hồi: an award is taken back by a decision of its own. */
export const awardRevocation: FormSpec = {
  id: "award-revocation",
  title: { vi: "Thu hồi khen thưởng", en: "Revoke an award" },
  right: "decide",
  fields: [
    { ...reason, example: { vi: "khai không đúng thành tích", en: "a false declaration" } },
    decisionField,
    authorityField,
    onDay,
  ],
  build: ({ authority, day, decision, reason }, context) =>
    askProposal(context, day, { _tag: "RevokeAward", reason, decision, ...said({ authority }) }),
  writes: ({ decision }, context) => {
    const name = proposalName(context)
    return [
      {
        vi: `Thu hồi ${name.vi}, quyết định ${decision ?? "…"}`,
        en: `${name.en} revoked, decision ${decision ?? "…"}`,
      },
    ]
  },
  confirms: ({ day, decision }, context) => {
    const name = proposalName(context)
    return {
      title: { vi: "Thu hồi khen thưởng này?", en: "Revoke this award?" },
      lines: [
        {
          vi: `Thu hồi ${name.vi}, quyết định ${decision ?? ""} ngày ${dayOf(day)}.`,
          en: `${name.en} revoked, decision ${decision ?? ""} of ${dayOf(day)}.`,
        },
      ],
      yes: { vi: "Thu hồi", en: "Revoke" },
    }
  },
  blames: { ...blamesProposal, AwardNotStanding: "decision" },
}
