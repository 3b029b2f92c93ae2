import { CampaignPolicy } from "@kheo/domain/campaign"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { Answers, FieldSpec, FormSpec } from "../form-spec.ts"
import { reason } from "./reason.ts"

const yesOrNo = [
  { value: "yes", words: { vi: "có", en: "yes" } },
  { value: "no", words: { vi: "không", en: "no" } },
]

/** Who must still be asked for something in a campaign. */
export const policyFields: ReadonlyArray<FieldSpec> = [
  {
    name: "clears",
    kind: "choice",
    label: { vi: "Họp là xong", en: "Conference clears" },
    required: true,
    options: yesOrNo,
  },
  {
    name: "chase",
    kind: "choice",
    label: { vi: "Nhắc cả nơi chưa ĐK", en: "Chase unregistered" },
    required: true,
    options: yesOrNo,
  },
]

/** The switches as the domain has them. */
export const policyOf = ({ chase, clears }: Answers): CampaignPolicy => ({
  conferenceClears: clears === "yes",
  chaseUnregistered: chase !== "no",
})

/** Cách tính: changing it corrects the campaign's opening, with a reason. */
export const campaignPolicy: FormSpec = {
  id: "campaign-policy",
  title: { vi: "Cách tính của đợt", en: "How the campaign counts" },
  right: "mend",
  focus: "clears",
  fields: [...policyFields, { ...reason, example: { vi: "theo công văn hướng dẫn mới", en: "a new instruction" } }],
  prefill: ({ subject: { chase, clears } }) => ({ chase, clears }),
  build: (answers, { register: { board } }) =>
    Result.map(checked(CampaignPolicy, policyOf(answers), {}), (policy) => ({
      use: "openingMending",
      campaign: board.campaign,
      reason: String(answers["reason"] ?? ""),
      to: { policy },
    })),
  writes: (_, { register: { board } }) => [
    { vi: `Cách tính của đợt ${board.campaign}`, en: `How the campaign of ${board.campaign} counts` },
  ],
  note: () => ({
    vi: "Họp là xong: có hội nghị thì không nợ báo cáo. Nhắc cả nơi chưa đăng ký: đơn vị chưa đăng ký cũng bị nhắc.",
    en: "Conference clears: who held one owes no report. Chase unregistered: units without a model are reminded too.",
  }),
  blames: { CampaignNotOpened: "clears" },
}
