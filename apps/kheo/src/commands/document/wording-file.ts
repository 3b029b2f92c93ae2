import { readFileSync } from "node:fs"
import { Usage } from "../../cli/parse.ts"

/** The sentences of a JSON file; throws `Usage` for a file that can't be read. */
export const wordingIn = (path: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (path === undefined) return undefined
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""))
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, whether it isn't there or isn't JSON.
  }
  throw new Usage({
    vi: `Không đọc được lời văn trong ${path}: cần một tệp JSON như --print-wording in ra.`,
    en: `The wording in ${path} can't be read: a JSON file as --print-wording prints it is needed.`,
  })
}
