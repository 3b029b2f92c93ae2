import { CampaignCommand } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { dayText } from "./about-unit.ts"
import { deadlineField } from "./founding.ts"
import { reason } from "./reason.ts"

/** Hạn báo cáo: put off by a decision, or wrong from the beginning, which corrects the opening. */
export const deadlineForm: FormSpec = {
  id: "deadline",
  title: { vi: "Hạn báo cáo", en: "Reports due" },
  right: "campaign",
  fields: [
    {
      name: "how",
      kind: "choice",
      label: { vi: "Vì sao", en: "Why" },
      required: true,
      options: [
        { value: "later", words: { vi: "lùi hạn", en: "put off" } },
        { value: "wrong", words: { vi: "hạn ghi sai", en: "it was wrong" } },
      ],
    },
    { ...deadlineField, label: { vi: "Hạn mới", en: "New day" } },
    { ...reason, example: { vi: "theo công văn xin lùi hạn", en: "a letter asked for it" } },
  ],
  prefill: () => ({ how: "later" }),
  build: ({ deadline, how, reason }, { register: { board } }) => {
    const { asOf, campaign } = board
    if (how !== "wrong")
      return Result.map(
        checked(
          CampaignCommand,
          said({ _tag: "ExtendDeadline", occurredAt: asOf, basis: "receipt", deadline, reason }),
          { deadline: "deadline", reason: "reason" },
        ),
        (command) => ({ use: "campaign", campaign, command }),
      )
    return Result.map(checked(LocalDate, deadline, {}), (day) => ({
      use: "openingMending" as const,
      campaign,
      reason: String(reason ?? ""),
      to: { deadline: day },
    })).pipe(Result.mapError(() => ["deadline"]))
  },
  writes: ({ deadline, how }) => [
    how === "wrong"
      ? { vi: `Sửa hạn báo cáo thành ${dayText(deadline)}`, en: `Reports due corrected to ${dayText(deadline)}` }
      : { vi: `Lùi hạn báo cáo đến ${dayText(deadline)}`, en: `Reports due put off to ${dayText(deadline)}` },
  ],
  blames: { DeadlineNotLater: "deadline", DeadlineBeforeStart: "deadline" },
}
