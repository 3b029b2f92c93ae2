import { ParticipationCommand } from "@kheo/domain/participation"
import { formatLocalDate } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { dayText, isAfter, unitField, unitId, unitName, unitOf } from "./about-unit.ts"
import { standsAs } from "./stands-as.ts"
import { paperDate, receivedOn, reconciled } from "./report-fields.ts"

/** Nhận báo cáo: a unit's closing report has come in; its day is the one on which it came, not the paper's. */
export const report: FormSpec = {
  id: "report",
  title: { vi: "Ghi nhận báo cáo", en: "Record a report received" },
  right: "report",
  fields: [unitField, receivedOn, paperDate, reconciled],
  prefill: ({ subject }) => ({ unit: subject["unit"], reconciled: "yes" }),
  build: (answers, { register }) => {
    const { paperDate, reconciled, unit } = answers
    const command = {
      _tag: "ReceiveReport",
      occurredAt: answers["received"] ?? paperDate,
      basis: "receipt",
      ...said({ paperDate }),
      receivedAssumed: answers["received"] === undefined,
      reconciled: reconciled === "yes",
    }
    const places = { occurredAt: "received", paperDate: "paperDate" }
    return Result.map(checked(ParticipationCommand, command, places), (command) => ({
      use: "participation",
      campaign: register.board.campaign,
      unit: unitId(unit),
      command,
    }))
  },
  writes: ({ paperDate, received, unit }, { register }) => {
    const [name, on] = [unitName(unit, register), dayText(received ?? paperDate)]
    return [{ vi: `Nhận báo cáo – ${name}, ngày ${on}`, en: `Report received – ${name}, on ${on}` }]
  },
  warns: ({ paperDate, received, unit }, { register }) => {
    const before = unitOf(unit, register)?.reportedOn ?? null
    const { deadline } = register.board
    const known = {
      field: "unit",
      words: {
        vi: `Sổ đã ghi báo cáo của đơn vị này ngày ${dayText(before ?? undefined)}.`,
        en: `The register has this unit's report of ${dayText(before ?? undefined)} already.`,
      },
    }
    return [
      ...(before === null || before === (received ?? paperDate) ? [] : [known]),
      ...(received === undefined && paperDate !== undefined ? [assumed] : []),
      ...(isAfter(received, deadline) ? [late(deadline ?? "")] : []),
      ...(isAfter(paperDate, received) ? [backwards] : []),
    ]
  },
  blames: { PaperFromTheFuture: "received", UnitNotExpected: "unit", UnitTransferredAway: "unit" },
  correcting: ({ values }, theirs) => {
    const unit = values["unit"]?.picked
    if (unit === undefined || !standsAs(theirs, "ParticipationReportReceived")) return undefined
    const { paperDate, received, reconciled } = values
    const mine = { ...said({ paperDate, received, reconciled }), how: { text: nothing, picked: "correct" } }
    return { form: "report-correction", subject: { unit, seen: theirs.occurredAt }, values: mine }
  },
}

const nothing = { letters: [], cursor: 0 }

const assumed = {
  field: "received",
  words: {
    vi: "Bỏ trống thì lấy ngày trên báo cáo làm ngày nhận, và ghi là phỏng đoán.",
    en: "Left empty, the report's own day counts as the day of receipt, marked as assumed.",
  },
}

const late = (deadline: string) => ({
  field: "received",
  words: {
    vi: `Sau hạn ${formatLocalDate(deadline)}: báo cáo được ghi là trễ hạn.`,
    en: `After the deadline of ${formatLocalDate(deadline)}: the report counts as late.`,
  },
})

const backwards = {
  field: "paperDate",
  words: {
    vi: "Ngày trên báo cáo sau ngày nhận. Hãy xem lại.",
    en: "The report's day is after its receipt. Check it.",
  },
}
