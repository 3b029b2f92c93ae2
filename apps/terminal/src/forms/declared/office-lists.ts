import type { Words } from "@kheo/application/language"
import { OfficeCommand } from "@kheo/domain/office"
import { tidy } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { Answers, FormSpec } from "../form-spec.ts"
import { listAt, type NamedList, namesOn, withNames } from "./named-lists.ts"

const listForm = (part: NamedList, title: Words, example: Words): FormSpec => ({
  id: `office-${part}`,
  title,
  right: "office",
  fields: [
    {
      name: "names",
      kind: "lines",
      label: { vi: "Mỗi dòng một tên", en: "One name a line" },
      required: true,
      example,
    },
  ],
  prefill: ({ register: { board, office } }) => ({ names: namesOn(office, part, board.asOf).join("\n") }),
  build: (answers, { register: { board, office } }) => {
    const { entries, from } = listAt(office, part, board.asOf)
    const list = withNames(entries, linesOf(answers["names"]), board.asOf)
    const command = {
      _tag: "ChangeSettings",
      occurredAt: board.asOf,
      basis: "receipt",
      settings: { [part]: list },
      from,
    }
    return Result.map(checked(OfficeCommand, said(command), { [part]: "names" }), (command) => ({
      use: "office",
      command,
    }))
  },
  writes: (answers) => {
    const count = linesOf(answers["names"]).length
    return [{ vi: `${title.vi}: ${count}`, en: `${title.en}: ${count}` }]
  },
  note: () => ({
    vi: "Tên bỏ đi hết hiệu lực từ hôm nay, số liệu cũ giữ nguyên. Tên mới có hiệu lực từ đầu.",
    en: "A name left out ends today and earlier figures stay. A new name holds from the beginning.",
  }),
})

const linesOf = (text: Answers[string]): ReadonlyArray<string> =>
  String(text ?? "")
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "")

/** The office's lists of names: blocks, fields, levels, forms of award. */
export const officeLists: ReadonlyArray<FormSpec> = [
  listForm("blocks", { vi: "Các khối", en: "Blocks" }, { vi: "Khối xã, phường", en: "Khoi xa, phuong" }),
  listForm("fields", { vi: "Các lĩnh vực", en: "Fields" }, { vi: "kinh tế", en: "kinh te" }),
  listForm("levels", { vi: "Các cấp", en: "Levels" }, { vi: "xã", en: "xa" }),
  listForm("awardForms", { vi: "Hình thức khen", en: "Forms of award" }, { vi: "Giấy khen", en: "Giay khen" }),
]
