import type { SettingsFault, SettingsUnreadable } from "../office/read-settings.ts"
import type { Words } from "./language.ts"

/** What is wrong with a settings file, place by place. */
export const settingsUnreadable = ({ detail, faults }: SettingsUnreadable): Words => {
  if (faults.length === 0)
    return {
      vi: `Tệp cấu hình không phải JSON (${detail}). Hãy sửa tệp rồi làm lại; chưa ghi gì.`,
      en: `The settings file is no JSON (${detail}). Mend it and try again; nothing was saved.`,
    }
  const told = (language: keyof Words) =>
    faults.map((fault) => `\n  ${fault.path === "" ? "." : fault.path}: ${faultWords(fault)[language]}`).join("")
  return {
    vi: `Tệp cấu hình có ${faults.length} chỗ sai; chưa ghi gì:${told("vi")}`,
    en: `The settings file is wrong in ${faults.length} places; nothing was saved:${told("en")}`,
  }
}

const faultWords = ({ detail, fault }: SettingsFault): Words => {
  switch (fault) {
    case "missing":
      return { vi: "còn thiếu", en: "is missing" }
    case "unexpected":
      return { vi: "không có mục này; xem lại cách viết", en: "is not known; check the spelling" }
    case "backwards":
      return { vi: "ngày hết hiệu lực trước ngày bắt đầu", en: "ends before it begins" }
    case "twice":
      return { vi: "trùng thời gian với một mục ở trên", en: "holds on the same day as an earlier entry" }
    case "value": {
      const needed = Object.entries(neededWords).find(([part]) => detail.includes(part))?.[1]
      return needed ?? { vi: `giá trị không hợp lệ (${detail})`, en: `is not valid (${detail})` }
    }
  }
}

const neededWords: Readonly<Record<string, Words>> = {
  "a calendar day": { vi: "phải là ngày như 2022-10-18", en: "must be a day like 2022-10-18" },
  "a string matching": { vi: "phải là ngày như 2022-10-18", en: "must be a day like 2022-10-18" },
  "length of at least 1": { vi: "không được để trống", en: "may not be empty" },
  "Expected string": { vi: "phải là chữ trong ngoặc kép", en: "must be a text" },
  "Expected number": { vi: "phải là số", en: "must be a number" },
  "an integer": { vi: "phải là số nguyên", en: "must be an integer" },
  "greater than or equal to 0": { vi: "phải là số không âm", en: "must not be negative" },
  "Expected array": { vi: "phải là danh sách […]", en: "must be a list […]" },
  "Expected object": { vi: "phải là nhóm {…}", en: "must be a group {…}" },
}
