import { OfficeCommand, saidIn, settingsAt, type SettingsFile } from "@kheo/domain/office"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"

/** What the office is called. */
export const officeName: FieldSpec = {
  name: "name",
  kind: "text",
  label: { vi: "Tên cơ quan", en: "Office" },
  required: true,
  example: { vi: "Ban Dân vận Huyện ủy Thủ Thừa", en: "Ban Dan van Huyen uy Thu Thua" },
}

/** The body above it. */
export const officeSuperior: FieldSpec = {
  name: "superior",
  kind: "text",
  label: { vi: "Cơ quan cấp trên", en: "Superior" },
  example: { vi: "Huyện ủy Thủ Thừa", en: "Huyen uy Thu Thua" },
}

const known: ReadonlyArray<FieldSpec> = [
  officeName,
  officeSuperior,
  { name: "level", kind: "text", label: { vi: "Cấp", en: "Level" }, example: { vi: "xã", en: "xa" } },
  {
    name: "standing",
    kind: "text",
    label: { vi: "Cơ quan thường trực", en: "Standing body" },
    example: { vi: "Ban Dân vận Huyện ủy", en: "Ban Dan van Huyen uy" },
  },
  { name: "place", kind: "text", label: { vi: "Địa danh", en: "Place" }, example: { vi: "Thủ Thừa", en: "Thu Thua" } },
  { name: "symbol", kind: "text", label: { vi: "Ký hiệu", en: "Symbol" }, example: { vi: "CV/BCĐ", en: "CV/BCD" } },
  {
    name: "signer",
    kind: "lines",
    label: { vi: "Chức vụ người ký", en: "Signer's title" },
    example: { vi: "TRƯỞNG BAN", en: "TRUONG BAN" },
  },
  {
    name: "signerName",
    kind: "text",
    label: { vi: "Tên người ký", en: "Signer's name" },
    example: { vi: "Lê Hoàng Hùng", en: "Le Hoang Hung" },
  },
]

/** Tên cơ quan: what stands at the head and foot of its letters. */
export const officeIdentity: FormSpec = {
  id: "office-identity",
  title: { vi: "Cơ quan", en: "The office" },
  right: "office",
  fields: known,
  prefill: ({ register: { board, office } }) => {
    const { signer, ...now } = settingsAt(office, board.asOf).office ?? {}
    const texts = Object.entries(now).filter(([name]) => known.some((field) => field.name === name))
    return { ...Object.fromEntries(texts), signer: signer?.join("\n") } as {
      readonly [name: string]: string | undefined
    }
  },
  build: ({ signer, ...answers }, { register: { board } }) => {
    const lines = signer === undefined ? undefined : String(signer).split("\n")
    const file = { office: said({ ...answers, signer: lines }) } as SettingsFile
    const command = { _tag: "ChangeSettings", occurredAt: board.asOf, basis: "receipt", ...saidIn(file) }
    const places = Object.fromEntries(known.map(({ name }) => [name, name]))
    return Result.map(checked(OfficeCommand, command, places), (command) => ({ use: "office", command }))
  },
  writes: ({ name = "…" }) => [{ vi: `Cấu hình của ${name}`, en: `The settings of ${name}` }],
  note: () => ({
    vi: "Ô để trống thì giữ như cũ. Có hiệu lực từ đầu.",
    en: "What is left empty stays as it was. It holds from the beginning.",
  }),
}
