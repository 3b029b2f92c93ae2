import type { ListedUnits } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [46, 12, 30, 12]

const words = {
  vi: { title: "đơn vị trong ngày", alone: "không ghi cấp trên", heads: ["Đơn vị", "Mã", "Khối", "Từ ngày"] },
  en: { title: "units on", alone: "no superior given", heads: ["Unit", "Code", "Block", "Since"] },
} as const

type Listed = ListedUnits["superiors"][number]["units"][number]

/** Every unit of a day on a line, under its superior. */
export const unitListText = ({ asOf, count, superiors }: ListedUnits, language: Language): string => {
  const own = words[language]
  const line =
    (depth: number) =>
    (unit: Listed): ReadonlyArray<string> => [
      row([`${"  ".repeat(depth)}${unit.name}`, unit.code ?? "–", unit.block, day(unit.validFrom)], widths),
      ...unit.under.flatMap(line(depth + 1)),
    ]
  return [
    `${count} ${own.title} ${day(asOf)}`,
    row(own.heads, widths),
    ...superiors.flatMap(({ parent, units }) => [
      (parent ?? own.alone).toLocaleUpperCase("vi"),
      ...units.flatMap(line(1)),
    ]),
  ].join("\n")
}
