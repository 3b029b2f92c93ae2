import { ModelCommand } from "@kheo/domain/model"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { similarModel } from "./similar-model.ts"

const fields: ReadonlyArray<FieldSpec> = [
  {
    name: "unit",
    kind: "unit",
    label: { vi: "Đơn vị đăng ký", en: "Unit" },
    required: true,
    example: { vi: "my thanh", en: "my thanh" },
  },
  {
    name: "title",
    kind: "text",
    label: { vi: "Tên mô hình", en: "Title" },
    required: true,
    example: { vi: "Tổ tự quản thu gom rác", en: "Tổ tự quản thu gom rác" },
  },
  {
    name: "kind",
    kind: "choice",
    label: { vi: "Loại", en: "Kind" },
    required: true,
    options: [
      { value: "model", words: { vi: "Mô hình", en: "Model" } },
      { value: "exemplar", words: { vi: "Điển hình", en: "Exemplar" } },
    ],
  },
  {
    name: "holder",
    kind: "choice",
    label: { vi: "Của", en: "Held by" },
    required: true,
    options: [
      { value: "collective", words: { vi: "Tập thể", en: "the unit" } },
      { value: "individual", words: { vi: "Cá nhân", en: "a person" } },
    ],
  },
  {
    name: "person",
    kind: "text",
    label: { vi: "Họ tên cá nhân", en: "The person's name" },
    required: true,
    example: { vi: "Nguyễn Thị Hồng Đào", en: "Nguyễn Thị Hồng Đào" },
    when: ({ holder }) => holder === "individual",
  },
  {
    name: "field",
    kind: "text",
    label: { vi: "Lĩnh vực", en: "Field" },
    example: { vi: "văn hóa - xã hội", en: "văn hóa - xã hội" },
  },
  { name: "level", kind: "text", label: { vi: "Cấp", en: "Level" }, example: { vi: "cơ sở", en: "cơ sở" } },
  { name: "place", kind: "text", label: { vi: "Địa điểm", en: "Place" }, example: { vi: "ấp 3", en: "ấp 3" } },
  { name: "note", kind: "lines", label: { vi: "Ghi chú", en: "Note" } },
  {
    name: "day",
    kind: "date",
    label: { vi: "Ngày trên giấy", en: "The paper's day" },
    required: true,
    example: { vi: "28/02/2022", en: "28/02/2022" },
  },
]

/** A field of the registration by its name, for forms that change one. */
export const registrationField = (name: string): FieldSpec =>
  fields.find((field) => field.name === name) ?? { name, kind: "text", label: { vi: name, en: name } }

/** Đăng ký mô hình: a new model of a unit, or of a person in it. */
export const registration: FormSpec = {
  id: "registration",
  title: { vi: "Đăng ký mô hình", en: "Register a model" },
  right: "register",
  fields,
  prefill: ({ subject }) => ({ unit: subject["unit"], kind: "model", holder: "collective" }),
  build: (answers, { register }) => {
    const { campaign } = register.board
    const { day, field, holder, kind, level, note, person, place, title, unit } = answers
    const candidate = {
      _tag: "RegisterModel",
      occurredAt: day,
      basis: "paper",
      campaign,
      unit,
      title,
      holder,
      ...said({ field, level, place, note, kind }),
      ...(holder === "individual" ? { personal: { holder: person } } : {}),
    }
    return Result.map(checked(RegisterModel, candidate, places), ({ occurredAt }) => ({
      use: "registration",
      registration: {
        campaign,
        unit: String(unit),
        title: String(title),
        occurredAt,
        basis: "paper",
        ...(said({ field, level, place, note, kind, person }) as object),
      },
    }))
  },
  writes: ({ title }) => {
    const called = title === undefined ? "…" : `“${title}”`
    return [{ vi: `Đăng ký mô hình ${called}`, en: `Registration of ${called}` }]
  },
  warns: similarModel,
  blames: { PaperFromTheFuture: "day", ModelAlreadyRegistered: "title", ModelWithoutTitle: "title" },
}

const { RegisterModel } = ModelCommand.cases

/** In `personal`, `holder` is the person's name; the last step alone would blame the choice. */
const places = { ...Object.fromEntries(fields.map(({ name }) => [name, name])), occurredAt: "day", personal: "person" }
