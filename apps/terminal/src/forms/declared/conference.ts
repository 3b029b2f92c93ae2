import { ParticipationCommand } from "@kheo/domain/participation"
import { formatLocalDate } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { standsAs } from "./stands-as.ts"
import { dayText, unitField, unitId, unitName, unitOf } from "./about-unit.ts"

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
  fields: [unitField, conferenceDay],
  prefill: ({ subject }) => ({ unit: subject["unit"] }),
  build: ({ day, unit }, { register }) =>
    Result.map(
      checked(ParticipationCommand, { _tag: "HoldConference", occurredAt: day, basis: "paper" }, { occurredAt: "day" }),
      (command) => ({
        use: "participation",
        campaign: register.board.campaign,
        unit: unitId(unit),
        command,
      }),
    ),
  writes: ({ day, unit }, { register }) => {
    const [name, on] = [unitName(unit, register), dayText(day)]
    return [{ vi: `Hội nghị tổng kết – ${name}, ngày ${on}`, en: `Closing conference – ${name}, on ${on}` }]
  },
  warns: ({ day, unit }, { register }) => {
    const held = unitOf(unit, register)?.conferenceOn
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
  correcting: ({ values }, theirs) => {
    const unit = values["unit"]?.picked
    if (unit === undefined || !standsAs(theirs, "ParticipationConferenceHeld")) return undefined
    const mine = { day: values["day"] ?? unknownDay, how: { ...unknownDay, picked: "correct" } }
    return { form: "conference-correction", subject: { unit, seen: theirs.occurredAt }, values: mine }
  },
}

const unknownDay = { text: { letters: [], cursor: 0 } }
