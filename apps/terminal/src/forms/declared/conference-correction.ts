import { ParticipationCommand } from "@kheo/domain/participation"
import { UnitId } from "@kheo/domain/unit"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { conferenceDay } from "./conference.ts"
import { reason } from "./reason.ts"

/** Sửa hội nghị: another day in place of the one that the register holds; both stay in the ledger. */
export const conferenceCorrection: FormSpec = {
  id: "conference-correction",
  title: { vi: "Sửa ngày hội nghị", en: "Correct a conference" },
  right: "mend",
  fields: [conferenceDay, reason],
  build: ({ day, reason }, { register, subject }) => {
    const dated = { occurredAt: day, basis: "paper" }
    const replacement = { _tag: "ParticipationConferenceHeld", ...dated }
    const command = { _tag: "CorrectParticipation", ...dated, corrects: subject["event"], reason, replacement }
    return Result.map(checked(ParticipationCommand, command, { occurredAt: "day", reason: "reason" }), (command) => ({
      use: "participation",
      campaign: register.board.campaign,
      unit: UnitId.make(subject["unit"] ?? ""),
      command,
    }))
  },
  writes: (_, { register, subject }) => {
    const name = register.units.find(({ id }) => id === subject["unit"])?.name ?? "…"
    return [{ vi: `Sửa ngày hội nghị tổng kết – ${name}`, en: `Closing conference corrected – ${name}` }]
  },
  blames: { PaperFromTheFuture: "day" },
}
