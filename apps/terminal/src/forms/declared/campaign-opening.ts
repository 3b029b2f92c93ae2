import { CampaignCommand, CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { unitsAt } from "@kheo/domain/unit-history"
import { formatNumber } from "@kheo/vietnamese"
import { Result, Schema } from "effect"
import type { Register } from "../../register/index.ts"
import { checked } from "../checked.ts"
import type { Answers, FormSpec } from "../form-spec.ts"
import { dayText } from "./about-unit.ts"
import { policyFields, policyOf } from "./campaign-policy.ts"
import { deadlineField, yearField } from "./founding.ts"

/** The first day of a campaign's year; of a year that is still to come, today. */
export const firstDayOf = ({ board }: Pick<Register, "board">, year: number): LocalDate =>
  `${year}-01-01` > board.asOf ? board.asOf : `${year}-01-01`

/** The units that are there on that day. */
export const unitsOfYear = (register: Pick<Register, "board" | "unitHistory">, year: number) =>
  unitsAt(register.unitHistory, firstDayOf(register, year))

/** Mở đợt: every unit that is there on the year's first day is expected to report. */
export const campaignOpening: FormSpec = {
  id: "campaign-opening",
  title: { vi: "Mở đợt thi đua", en: "Open a campaign" },
  right: "campaign",
  fields: [
    yearField,
    deadlineField,
    {
      name: "title",
      kind: "text",
      label: { vi: "Tên đợt", en: "Title" },
      example: { vi: "Phong trào thi đua “Dân vận khéo” năm 2026", en: "Phong trao thi dua Dan van kheo nam 2026" },
    },
    ...policyFields,
  ],
  prefill: ({ subject: { deadline, year } }) => ({ year, deadline, clears: "no", chase: "yes" }),
  build: ({ chase, clears, deadline, title, year }, { register }) => {
    if (!Schema.is(CampaignYear)(year)) return Result.fail(["year"])
    const expected = unitsOfYear(register, year).map(({ unit }) => unit)
    const command = {
      _tag: "OpenCampaign",
      occurredAt: firstDayOf(register, year),
      basis: "assumed",
      title: title ?? `Phong trào thi đua “Dân vận khéo” năm ${year}`,
      deadline,
      expected,
      policy: policyOf({ chase, clears }),
    }
    const places = { title: "title", deadline: "deadline", expected: "year", occurredAt: "year" }
    return Result.map(checked(CampaignCommand, command, places), (command) => ({
      use: "campaign",
      campaign: year,
      command,
    }))
  },
  writes: ({ deadline, year }, { register }) => {
    const units = formatNumber(typeof year === "number" ? unitsOfYear(register, year).length : 0)
    return [
      {
        vi: `Mở đợt ${year ?? "…"}, ${units} đơn vị, hạn ${dayText(deadline)}`,
        en: `The campaign of ${year ?? "…"}, units: ${units}, due ${dayText(deadline)}`,
      },
    ]
  },
  warns: ({ year }, { register }) => noUnits(year, register),
  blames: {
    CampaignAlreadyOpened: "year",
    DeadlineBeforeStart: "deadline",
    PaperFromTheFuture: "year",
  },
}

const noUnits = (year: Answers[string], register: Register) =>
  typeof year !== "number" || unitsOfYear(register, year).length > 0
    ? []
    : [
        {
          field: "year",
          words: {
            vi: `Ngày ${dayText(firstDayOf(register, year))} chưa có đơn vị nào. Hãy thêm đơn vị trước.`,
            en: `There is no unit on ${dayText(firstDayOf(register, year))}. Add units first.`,
          },
        },
      ]
