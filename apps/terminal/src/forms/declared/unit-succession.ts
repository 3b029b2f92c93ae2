import { CampaignCommand } from "@kheo/domain/campaign"
import { Result } from "effect"
import type { SingleAsk } from "../../state/index.ts"
import { checked, said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { dayText, everyUnitField, unitId, unitName } from "./about-unit.ts"
import { effectiveDay } from "./unit-addition.ts"
import { askUnit, legalBasis, unitBlames } from "./unit-changes.ts"

const transfer: FieldSpec = {
  name: "transfer",
  kind: "choice",
  label: { vi: "Chuyển việc năm nay", en: "Move this year's work" },
  required: true,
  options: [
    { value: "yes", words: { vi: "có", en: "yes" } },
    { value: "no", words: { vi: "không", en: "no" } },
  ],
  when: ({ how }, { open }) => open === "yes" && how !== undefined,
}

/** Sáp nhập, hợp nhất, giải thể: the unit ends, and what it owed this year may go to its successor. */
export const unitEnding: FormSpec = {
  id: "unit-ending",
  title: { vi: "Sáp nhập, hợp nhất, giải thể", en: "Merge or dissolve a unit" },
  right: "units",
  fields: [
    everyUnitField,
    {
      name: "how",
      kind: "choice",
      label: { vi: "Việc gì", en: "What" },
      required: true,
      options: [
        { value: "MergeUnit", words: { vi: "nhập vào đơn vị có sẵn", en: "into one that goes on" } },
        { value: "ConsolidateUnit", words: { vi: "cùng lập đơn vị mới", en: "with others into a new one" } },
        { value: "DissolveUnit", words: { vi: "giải thể", en: "dissolved" } },
      ],
    },
    {
      ...everyUnitField,
      name: "into",
      label: { vi: "Đơn vị tiếp nhận", en: "Successor" },
      when: ({ how }) => how !== "DissolveUnit",
    },
    effectiveDay,
    legalBasis,
    transfer,
  ],
  prefill: ({ subject }) => ({ unit: subject["unit"], how: "MergeUnit", transfer: "no" }),
  build: ({ day, how, into, legalBasis, transfer, unit }, { register: { board } }) => {
    const command = { _tag: how, occurredAt: day, basis: "paper", legalBasis, into }
    const ending = askUnit(unit, command)
    if (transfer !== "yes" || board.deadline === null) return ending
    const { campaign } = board
    const moved = checked(
      CampaignCommand,
      said({ _tag: "TransferUnit", occurredAt: day, basis: "paper", unit: unitId(unit), to: into }),
      { occurredAt: "day", to: "into", unit: "unit" },
    )
    return Result.flatMap(ending, (first) =>
      Result.map(moved, (command) => ({
        use: "together" as const,
        asks: [first as SingleAsk, { use: "campaign" as const, campaign, command }],
      })),
    )
  },
  writes: ({ day, how, into, transfer, unit }, { register }) => {
    const [from, to, on] = [unitName(unit, register), unitName(into, register), dayText(day)]
    return [
      how === "DissolveUnit"
        ? { vi: `${from} giải thể từ ${on}`, en: `${from} dissolved on ${on}` }
        : { vi: `${from} nhập vào ${to} từ ${on}`, en: `${from} into ${to} on ${on}` },
      ...(transfer === "yes" ? [{ vi: "việc năm nay chuyển theo", en: "this year's work moved" }] : []),
    ]
  },
  blames: { ...unitBlames, TransferToItself: "into", UnitNotExpected: "transfer", SuccessorTransferredAway: "into" },
}

const parts = ["into", "second", "third", "fourth"] as const

/** Chia tách: parts of the unit go to others; it goes on with what it keeps, unless one of them takes the rest. */
export const unitSplit: FormSpec = {
  id: "unit-split",
  title: { vi: "Chia tách đơn vị", en: "Split a unit" },
  right: "units",
  fields: [
    everyUnitField,
    ...parts.map((name, index): FieldSpec => {
      const { required: _, ...field } = everyUnitField
      const label = { vi: `Phần ${index + 1} về`, en: `Part ${index + 1} to` }
      return index === 0 ? { ...everyUnitField, name, label } : { ...field, name, label }
    }),
    {
      name: "goesOn",
      kind: "choice",
      label: { vi: "Phần còn lại", en: "What is left" },
      required: true,
      options: [
        { value: "yes", words: { vi: "vẫn là đơn vị này", en: "stays this unit" } },
        { value: "no", words: { vi: "về đơn vị ghi cuối", en: "goes to the last one" } },
      ],
    },
    effectiveDay,
    legalBasis,
  ],
  prefill: ({ subject }) => ({ unit: subject["unit"], goesOn: "yes" }),
  build: ({ day, goesOn, legalBasis, unit, ...answers }) => {
    const into = parts.flatMap((name) => answers[name] ?? [])
    return askUnit(unit, {
      _tag: "SplitUnit",
      occurredAt: day,
      basis: "paper",
      legalBasis,
      into: into.map((one, index) => ({
        unit: one,
        part: goesOn === "no" && index === into.length - 1 ? "remainder" : "part",
      })),
    })
  },
  writes: ({ day, unit, ...answers }, { register }) => {
    const names = parts.flatMap((name) => answers[name] ?? []).map((one) => unitName(one, register))
    const from = unitName(unit, register)
    return [
      {
        vi: `${from} chia cho ${names.join(", ") || "…"} từ ${dayText(day)}`,
        en: `${from} split among ${names.join(", ") || "…"} on ${dayText(day)}`,
      },
    ]
  },
  blames: { ...unitBlames, SuccessorPartsContradict: "into" },
}
