import { readFileSync } from "node:fs"
import { defaultWording, type ReminderWording, wordingOver } from "@kheo/documents"
import { Usage } from "../../cli/parse.ts"

/** The wording of a JSON file over the default one; throws `Usage` for a file that can't be read or names what no letter has. */
export const wordingOf = (path: string | undefined): ReminderWording => {
  if (path === undefined) return defaultWording
  const given = parsed(path)
  const { unknown, wording } = wordingOver(given)
  if (unknown.length === 0) return wording
  const names = Object.keys(defaultWording).join(", ")
  throw new Usage({
    vi: `${path}: mục “${unknown.join("”, “")}” không có trong công văn, hoặc không đúng dạng. Các mục: ${names}. Xem kheo letter --print-wording.`,
    en: `${path}: “${unknown.join("”, “")}” is no part of the letter, or not of its form. Parts: ${names}. See kheo letter --print-wording.`,
  })
}

const parsed = (path: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""))
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, whether it isn't there or isn't JSON.
  }
  throw new Usage({
    vi: `Không đọc được lời văn trong ${path}: cần một tệp JSON như kheo letter --print-wording in ra.`,
    en: `The wording in ${path} can't be read: a JSON file as kheo letter --print-wording prints it is needed.`,
  })
}
