import { ParticipationCommand } from "@kheo/domain/participation"
import { UnitId } from "@kheo/domain/unit"
import { formatLocalDate, isLocalDate } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"

/** The day on which a conference was held; it has no day to fall back on. */
export const conferenceDay: FieldSpec = {
  name: "day",
  kind: "date",
  label: { vi: "Ngày tổ chức hội nghị", en: "Day of the conference" },
  required: true,
  example: { vi: "12/10/2022", en: "12/10/2022" },
}

/** Ghi hội nghị: a unit has held its closing conference. Its report is another fact. */
export const conference: FormSpec = {
  id: "conference",
  title: { vi: "Ghi hội nghị tổng kết", en: "Record a closing conference" },
  right: "report",
  fields: [
    {
      name: "unit",
      kind: "unit",
      label: { vi: "Đơn vị", en: "Unit" },
      required: true,
      example: { vi: "my an", en: "my an" },
    },
    conferenceDay,
  ],
  prefill: ({ subject }) => ({ unit: subject["unit"] }),
  build: ({ day, unit }, { register }) =>
    Result.map(
      checked(ParticipationCommand, { _tag: "HoldConference", occurredAt: day, basis: "paper" }, { occurredAt: "day" }),
      (command) => ({
        use: "participation",
        campaign: register.board.campaign,
        unit: UnitId.make(String(unit)),
        command,
      }),
    ),
  writes: ({ day, unit }, { register }) => {
    const name = register.units.find(({ id }) => id === unit)?.name ?? "…"
    const on = typeof day === "string" && isLocalDate(day) ? formatLocalDate(day) : "…"
    return [{ vi: `Hội nghị tổng kết – ${name}, ngày ${on}`, en: `Closing conference – ${name}, on ${on}` }]
  },
  warns: ({ day, unit }, { register }) => {
    const held = register.units.find(({ id }) => id === unit)?.conferenceOn
    return held === undefined || held === null || held === day
      ? []
      : [
          {
            field: "unit",
            words: {
              vi: `Sổ đã ghi hội nghị của đơn vị này ngày ${formatLocalDate(held)}.`,
              en: `The register has this unit's conference on ${formatLocalDate(held)} already.`,
            },
          },
        ]
  },
  blames: { PaperFromTheFuture: "day", UnitNotExpected: "unit", UnitTransferredAway: "unit" },
  correcting: ({ values }, { id, type }) => {
    const unit = values["unit"]?.picked
    if (unit === undefined || !type.includes("conference-held")) return undefined
    return { form: "conference-correction", subject: { unit, event: id }, values: { day: values["day"] ?? unknownDay } }
  },
}

const unknownDay = { text: { letters: [], cursor: 0 } }
