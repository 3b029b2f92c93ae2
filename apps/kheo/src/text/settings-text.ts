import type { ShownSettings } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { fit } from "./columns.ts"

const words = {
  vi: {
    head: (day: string) => `CẤU HÌNH CÓ HIỆU LỰC NGÀY ${day}`,
    superior: "Cấp trên",
    name: "Cơ quan",
    standing: "Thường trực",
    place: "Địa danh",
    signer: "Chức vụ ký",
    signerName: "Người ký",
    symbols: "Ký hiệu",
    term: "Nhiệm kỳ",
    rules: "Thể thức",
    recipients: "Kính gửi",
    blocks: "Khối",
    groups: "Nhóm nơi nhận",
    fields: "Lĩnh vực",
    levels: "Cấp",
    awardForms: "Hình thức khen",
    authorities: "Thẩm quyền",
    none: "(chưa khai)",
  },
  en: {
    head: (day: string) => `SETTINGS IN FORCE ON ${day}`,
    superior: "Superior body",
    name: "Office",
    standing: "Standing office",
    place: "Place",
    signer: "Signer's title",
    signerName: "Signer",
    symbols: "Symbols",
    term: "Term of office",
    rules: "Document rules",
    recipients: "Addressees",
    blocks: "Blocks",
    groups: "Recipient groups",
    fields: "Fields",
    levels: "Levels",
    awardForms: "Award forms",
    authorities: "Authorities",
    none: "(not set)",
  },
} as const

/** The settings in force, a line for each part; what has many entries names them. */
export const settingsText = ({ asOf, settings }: ShownSettings, language: Language): string => {
  const own = words[language]
  const { office, recipients = [], rules, symbols = [], term } = settings
  const named = (entries: ReadonlyArray<{ readonly name: string }> = []) => entries.map(({ name }) => name).join("; ")
  const short = office?.symbol === undefined ? [] : [office.symbol]
  const lines: ReadonlyArray<readonly [string, string | undefined]> = [
    [own.superior, office?.superior],
    [own.name, office?.name],
    [own.standing, office?.standing],
    [own.place, office?.place],
    [own.signer, office?.signer?.join(" / ")],
    [own.signerName, office?.signerName],
    [own.symbols, [...new Set([...short, ...symbols.map(({ symbol }) => symbol)])].join("; ")],
    [own.term, term?.name],
    [own.rules, rules?.name],
    [own.recipients, recipients.join("; ")],
    [own.blocks, named(settings.blocks)],
    [own.groups, named(settings.groups)],
    [own.fields, named(settings.fields)],
    [own.levels, named(settings.levels)],
    [own.awardForms, named(settings.awardForms)],
    [own.authorities, named(settings.authorities)],
  ]
  return [
    own.head(formatLocalDate(asOf)),
    ...lines.map(([head, text]) => `${fit(head, 18)}${text === undefined || text === "" ? own.none : text}`),
  ].join("\n")
}
