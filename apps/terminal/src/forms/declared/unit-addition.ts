import { UnitCommand } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { dayText } from "./about-unit.ts"
import { firstDayOf } from "./campaign-opening.ts"

const block: FieldSpec = {
  name: "block",
  kind: "text",
  label: { vi: "Khối", en: "Block" },
  required: true,
  example: { vi: "Khối xã, thị trấn", en: "Khoi xa, thi tran" },
}

/** From when a change of a unit holds. */
export const effectiveDay: FieldSpec = {
  name: "day",
  kind: "date",
  label: { vi: "Từ ngày", en: "From" },
  required: true,
  example: { vi: "01/07/2025", en: "01/07/2025" },
}

const expect: FieldSpec = {
  name: "expect",
  kind: "choice",
  label: { vi: "Phải báo cáo năm nay", en: "Expected this year" },
  required: true,
  options: [
    { value: "yes", words: { vi: "có", en: "yes" } },
    { value: "no", words: { vi: "không", en: "no" } },
  ],
  when: (_, { open }) => open === "yes",
}

/** Thêm đơn vị; in a campaign that is open it is expected too, where that is said. */
export const unitAddition: FormSpec = {
  id: "unit-addition",
  title: { vi: "Thêm đơn vị", en: "Add a unit" },
  right: "units",
  fields: [
    {
      name: "name",
      kind: "text",
      label: { vi: "Tên đơn vị", en: "Unit" },
      required: true,
      example: { vi: "Xã Mỹ An", en: "Xa My An" },
    },
    block,
    { name: "code", kind: "text", label: { vi: "Mã", en: "Code" }, example: { vi: "XA-03", en: "XA-03" } },
    {
      name: "parent",
      kind: "text",
      label: { vi: "Thuộc", en: "Belongs to" },
      example: { vi: "huyện Thủ Thừa", en: "huyen Thu Thua" },
    },
    effectiveDay,
    expect,
  ],
  prefill: ({ register, subject: { year } }) => ({
    block: lastBlock(register.unitHistory),
    day: year === undefined ? undefined : firstDayOf(register, Number(year)),
    expect: "yes",
  }),
  build: ({ block, code, day, expect, name, parent }, { register: { board } }) => {
    const command = { _tag: "AddUnit", occurredAt: day, basis: "paper", name, block, code, parent }
    const places = { occurredAt: "day", name: "name", block: "block", code: "code", parent: "parent" }
    return Result.flatMap(checked(UnitCommand, said(command), places), (command) =>
      command._tag !== "AddUnit"
        ? Result.fail(["name"])
        : Result.succeed({
            use: "unitAddition" as const,
            command,
            ...(expect === "yes" && board.deadline !== null ? { expectIn: board.campaign } : {}),
          }),
    )
  },
  writes: ({ day, expect, name = "…" }, { register: { board } }) => [
    { vi: `Đơn vị ${name}, từ ${dayText(day)}`, en: `The unit ${name}, from ${dayText(day)}` },
    ...(expect === "yes" && board.deadline !== null
      ? [{ vi: `phải báo cáo năm ${board.campaign}`, en: `expected in ${board.campaign}` }]
      : []),
  ],
  warns: ({ name }, { register: { unitHistory } }) => {
    const key = toneKey(String(name ?? ""))
    const same = [...unitHistory.values()].some((facts) =>
      facts.some((fact) => "name" in fact && key !== "" && toneKey(String(fact.name)) === key),
    )
    return same
      ? [
          {
            field: "name",
            words: { vi: "Sổ đã có đơn vị mang tên này.", en: "The register has a unit of that name already." },
          },
        ]
      : []
  },
  blames: { UnitNameTaken: "name", UnitAlreadyAdded: "name", PaperFromTheFuture: "day" },
}

/** Units come block by block, so the next one's is most often the last one's. */
const lastBlock = (units: ReadonlyMap<unknown, ReadonlyArray<object>>): string | undefined => {
  const last = [...units.values()].at(-1)?.find((fact) => "block" in fact)
  return last !== undefined && "block" in last ? String(last.block) : undefined
}
