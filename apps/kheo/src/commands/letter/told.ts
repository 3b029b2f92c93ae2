import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

interface Told {
  readonly asOf: string
  readonly number: string
  readonly issued: string | null
  readonly conferences: ReadonlyArray<string>
  readonly reported: ReadonlyArray<string>
  readonly behind: ReadonlyArray<string>
  readonly files: ReadonlyArray<string>
}

/** What was written, and every number of the letter with the list behind it. */
export const letterText = (language: Language, told: Told): string => {
  const { asOf, behind, conferences, files, issued, number, reported } = told
  const list = (label: string, names: ReadonlyArray<string>) => `${label} (${names.length}): ${names.join(", ") || "–"}`
  const day = formatLocalDate(asOf)
  if (language === "vi")
    return [
      issued === null
        ? `Bản nháp, số tiếp theo ${number} chưa lấy; số liệu đến ngày ${day}.`
        : `Đã ban hành số ${issued}; số liệu đến ngày ${day}.`,
      list("Đã tổ chức hội nghị", conferences),
      list("Đã gửi báo cáo", reported),
      list(issued === null ? "Sẽ nhắc" : "Đã ghi nhắc", behind),
      ...files.map((file) => `Tệp: ${file}`),
    ].join("\n")
  return [
    issued === null
      ? `A draft; the next number ${number} is not taken. As of ${day}.`
      : `Issued as ${issued}. As of ${day}.`,
    list("Held a conference", conferences),
    list("Reported", reported),
    list(issued === null ? "To be reminded" : "Recorded as reminded", behind),
    ...files.map((file) => `File: ${file}`),
  ].join("\n")
}
