import { ParticipationCommand } from "@kheo/domain/participation"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { dayText, unitId, unitName } from "./about-unit.ts"
import { conferenceDay } from "./conference.ts"
import { corrects, how } from "./how-mended.ts"
import { reason } from "./reason.ts"
import { standsAs } from "./stands-as.ts"

/** Sửa hội nghị: another day in place of the one that the register holds, or none; both stay in the ledger. */
export const conferenceCorrection: FormSpec = {
  id: "conference-correction",
  title: { vi: "Sửa hoặc bỏ hội nghị đã ghi", en: "Correct or retract a conference" },
  right: "mend",
  fields: [how, { ...conferenceDay, when: corrects }, reason],
  prefill: ({ subject }) => ({ how: "correct", day: subject["seen"] }),
  build: (answers, { register, subject }) => {
    const { day, reason } = answers
    const away = !corrects(answers)
    const seen = subject["seen"] ?? ""
    const command = {
      _tag: "RetractParticipation",
      occurredAt: away ? seen : day,
      basis: "paper",
      retracts: "it",
      reason,
    }
    return Result.map(
      checked(ParticipationCommand, command, { occurredAt: "day", reason: "reason" }),
      ({ occurredAt }) => ({
        use: "mending",
        campaign: register.board.campaign,
        unit: unitId(subject["unit"]),
        fact: "conference",
        seen,
        reason: String(reason),
        ...(away ? {} : { to: { day: occurredAt } }),
      }),
    )
  },
  writes: (answers, { register, subject }) => {
    const name = unitName(subject["unit"], register)
    const [from, to] = [dayText(subject["seen"]), dayText(answers["day"])]
    return corrects(answers)
      ? [
          {
            vi: `Sửa ngày hội nghị tổng kết – ${name}: ${from} → ${to}`,
            en: `Closing conference corrected – ${name}: ${from} → ${to}`,
          },
        ]
      : [
          {
            vi: `Bỏ hội nghị tổng kết – ${name}, ngày ${from}`,
            en: `Closing conference retracted – ${name}, on ${from}`,
          },
        ]
  },
  blames: { PaperFromTheFuture: "day" },
  correcting: ({ form, subject, values }, theirs) =>
    standsAs(theirs, "ParticipationConferenceHeld")
      ? { form, subject: { ...subject, seen: theirs.occurredAt }, values }
      : undefined,
}
