import { ParticipationCommand } from "@kheo/domain/participation"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { dayText, isAfter, unitId, unitName, unitOf } from "./about-unit.ts"
import { corrects, how } from "./how-mended.ts"
import { reason } from "./reason.ts"
import { standsAs } from "./stands-as.ts"
import { paperDate, receivedOn, reconciled } from "./report-fields.ts"

/** Sửa báo cáo: another day of receipt, the paper's own, or that it was never received; what is left empty stays as it is. */
export const reportCorrection: FormSpec = {
  id: "report-correction",
  title: { vi: "Sửa hoặc bỏ báo cáo đã nhận", en: "Correct or retract a report" },
  right: "mend",
  fields: [
    how,
    { ...receivedOn, required: true, when: corrects },
    {
      ...paperDate,
      when: corrects,
      label: { vi: "Ngày trên báo cáo (trống: giữ)", en: "The report's own day (empty: keep)" },
    },
    { ...reconciled, when: corrects },
    reason,
  ],
  prefill: ({ register, subject }) => ({
    how: "correct",
    received: subject["seen"],
    reconciled: unitOf(subject["unit"], register)?.unreconciled === true ? "no" : "yes",
  }),
  build: (answers, { register, subject }) => {
    const { paperDate, reason, received, reconciled } = answers
    const away = !corrects(answers)
    const seen = subject["seen"] ?? ""
    const shape = {
      _tag: "ParticipationReportReceived",
      occurredAt: away ? seen : received,
      basis: "receipt",
      ...(away ? {} : said({ paperDate })),
      receivedAssumed: false,
      reconciled: reconciled === "yes",
    }
    const replacement = { _tag: "CorrectParticipation", occurredAt: shape.occurredAt, basis: "receipt", corrects: "it" }
    const places = { occurredAt: "received", paperDate: "paperDate", reason: "reason" }
    const command = { ...replacement, reason, replacement: shape }
    return Result.map(checked(ParticipationCommand.cases.CorrectParticipation, command, places), (checkedOne) => ({
      use: "mending",
      campaign: register.board.campaign,
      unit: unitId(subject["unit"]),
      fact: "report",
      seen,
      reason: checkedOne.reason,
      ...(away
        ? {}
        : {
            to: {
              day: checkedOne.occurredAt,
              ...(typeof paperDate === "string" ? { paperDate } : {}),
              reconciled: reconciled === "yes",
            },
          }),
    }))
  },
  writes: (answers, { register, subject }) => {
    const name = unitName(subject["unit"], register)
    const [from, to] = [dayText(subject["seen"]), dayText(answers["received"])]
    return corrects(answers)
      ? [{ vi: `Sửa báo cáo – ${name}, nhận ngày ${from} → ${to}`, en: `Report corrected – ${name}, ${from} → ${to}` }]
      : [{ vi: `Bỏ báo cáo đã nhận – ${name}, ngày ${from}`, en: `Report retracted – ${name}, on ${from}` }]
  },
  warns: ({ paperDate, received }, { register }) =>
    isAfter(paperDate, received)
      ? [
          {
            field: "paperDate",
            words: {
              vi: "Ngày trên báo cáo sau ngày nhận. Hãy xem lại.",
              en: "The report's day is after its receipt. Check it.",
            },
          },
        ]
      : isAfter(received, register.board.deadline)
        ? [
            {
              field: "received",
              words: {
                vi: `Sau hạn ${dayText(register.board.deadline ?? undefined)}: báo cáo được ghi là trễ hạn.`,
                en: `After the deadline of ${dayText(register.board.deadline ?? undefined)}: the report counts as late.`,
              },
            },
          ]
        : [],
  blames: { PaperFromTheFuture: "received" },
  correcting: ({ form, subject, values }, theirs) =>
    standsAs(theirs, "ParticipationReportReceived")
      ? { form, subject: { ...subject, seen: theirs.occurredAt }, values }
      : undefined,
}
