import { existsSync, readFileSync } from "node:fs"
import { readKey } from "@kheo/auditor"
import { Usage } from "./cli/parse.ts"

/** The line of a public key that is given as such or in a file; throws `Usage` for what is none. */
export const keyText = (given: string | undefined): string | undefined => {
  if (given === undefined) return undefined
  const text = existsSync(given) ? (readFileSync(given, "utf8").trim().split(/\r?\n/)[0] ?? "") : given
  if (readKey(text) !== undefined) return text
  throw new Usage({
    vi: `“${given}” không phải khóa công khai (tên+mã+khóa) và cũng không phải tệp chứa khóa. Hãy xem lại --key.`,
    en: `“${given}” is no public key (name+id+key) and no file that holds one. Check --key.`,
  })
}
