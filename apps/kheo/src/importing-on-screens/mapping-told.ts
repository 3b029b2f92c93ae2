import type { Language, Words } from "@kheo/application/language"
import { fieldWords, type MappingProblem } from "@kheo/importer"

/** Why the columns make no table, to somebody who changes them on the screens. */
export const mappingTold = (problem: MappingProblem): Words => {
  switch (problem.reason) {
    case "field-twice":
      return {
        vi: `Hai cột cùng là “${fieldWords[problem.field].vi}”: giữ một.`,
        en: `Two columns hold the ${fieldWords[problem.field].en}: keep one.`,
      }
    case "lacks": {
      const told = (language: Language, or: string) =>
        problem.fields.map((some) => some.map((field) => fieldWords[field][language]).join(or)).join("; ")
      return { vi: `Còn thiếu cột: ${told("vi", " hoặc ")}.`, en: `Still missing: ${told("en", " or ")}.` }
    }
    case "no-kind":
    case "no-pair":
    case "unknown-column":
    case "unknown-field":
      return {
        vi: "Chưa thành bảng: cần cột tên mô hình hoặc tên đơn vị, và cột khác của mẫu.",
        en: "No table yet: a model's title or a unit's name is needed, and another column of the form.",
      }
  }
}
