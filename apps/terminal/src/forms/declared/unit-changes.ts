import type { Words } from "@kheo/application/language"
import { UnitCommand } from "@kheo/domain/unit"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { Answers, FieldSpec, FormContext, FormSpec } from "../form-spec.ts"
import { dayText, everyUnitField, unitId, unitName } from "./about-unit.ts"
import { effectiveDay } from "./unit-addition.ts"

/** What a change of a unit rests on. */
export const legalBasis: FieldSpec = {
  name: "legalBasis",
  kind: "text",
  label: { vi: "Căn cứ", en: "Legal basis" },
  example: { vi: "Nghị quyết 1687/NQ-UBTVQH15", en: "Nghi quyet 1687/NQ-UBTVQH15" },
}

/** The field of each place that a command about a unit may have wrong. */
export const unitPlaces = {
  occurredAt: "day",
  legalBasis: "legalBasis",
  name: "name",
  alias: "alias",
  block: "block",
  into: "into",
  unit: "into",
} as const

/** The refusals about a day, a name or a successor, by their fields. */
export const unitBlames = {
  UnitNameTaken: "name",
  UnitChangesNothing: "day",
  UnitChangedThatDay: "day",
  UnitNotYetThere: "day",
  UnitHasEnded: "day",
  LaterUnitFactsStand: "day",
  PaperFromTheFuture: "day",
  SuccessorNotThere: "into",
  UnitIsItsOwnSuccessor: "into",
} as const

/** A command about the unit that was picked, checked by the domain's schema. */
export const askUnit = (unit: Answers[string], command: object): ReturnType<FormSpec["build"]> =>
  Result.map(checked(UnitCommand, said(command), unitPlaces), (command) => ({
    use: "unit",
    unit: unitId(unit),
    command,
  }))

const about = ({ subject }: FormContext): Answers => ({ unit: subject["unit"] })

/** Đổi tên: from that day on the unit is called otherwise; its old name stays with its years. */
export const unitRenaming: FormSpec = {
  id: "unit-renaming",
  title: { vi: "Đổi tên đơn vị", en: "Rename a unit" },
  right: "units",
  fields: [
    everyUnitField,
    {
      name: "name",
      kind: "text",
      label: { vi: "Tên mới", en: "New name" },
      required: true,
      example: { vi: "Xã Mỹ Thạnh", en: "Xa My Thanh" },
    },
    effectiveDay,
    legalBasis,
  ],
  prefill: about,
  build: ({ day, legalBasis, name, unit }) =>
    askUnit(unit, { _tag: "RenameUnit", occurredAt: day, basis: "paper", name, legalBasis }),
  writes: ({ day, name = "…", unit }, { register }) => [
    both(unitName(unit, register), (old) => ({
      vi: `${old} đổi tên thành ${name} từ ${dayText(day)}`,
      en: `${old} called ${name} from ${dayText(day)}`,
    })),
  ],
  blames: unitBlames,
}

/** Tên gọi khác: papers call the unit so too, and imports know it by that from now on. */
export const unitAlias: FormSpec = {
  id: "unit-alias",
  title: { vi: "Thêm tên gọi khác", en: "Add another name" },
  right: "units",
  fields: [
    everyUnitField,
    {
      name: "alias",
      kind: "text",
      label: { vi: "Giấy tờ còn gọi là", en: "Papers call it" },
      required: true,
      example: { vi: "UBND xã Mỹ An", en: "UBND xa My An" },
    },
  ],
  prefill: about,
  build: ({ alias, unit }, { register: { board } }) =>
    askUnit(unit, { _tag: "LearnAlias", occurredAt: board.asOf, basis: "receipt", alias }),
  writes: ({ alias = "…", unit }, { register }) => [
    both(unitName(unit, register), (name) => ({
      vi: `“${alias}” cũng là ${name}`,
      en: `“${alias}” is ${name} too`,
    })),
  ],
  note: () => ({
    vi: "Lần nhập sau, tệp nào ghi tên này sẽ được hiểu là đơn vị đó.",
    en: "Files that use this name are understood as that unit from now on.",
  }),
  blames: { ...unitBlames, UnitNameTaken: "alias", UnitChangesNothing: "alias" },
}

const both = (name: string, words: (name: string) => Words): Words => words(name)
