import { Result } from "effect"
import { parameterFault, trouble, type Trouble } from "../problem/index.ts"
import type { Said } from "../endpoint/said.ts"

/** The header in which a caller says what personal data are read for. */
export const purposeHeader = "Kheo-Purpose"

/** What somebody says that they read for; null where they say nothing. Headers are bytes: UTF-8, or percent-encoded. */
export const purposeOf = (said: Said): Result.Result<string | null, Trouble> => {
  const header = said.header(purposeHeader.toLowerCase())
  if (header === null) return Result.succeed(null)
  const text = decoded(header)?.normalize("NFC").trim() ?? ""
  return /^[\P{Cc}]{1,200}$/u.test(text)
    ? Result.succeed(text)
    : Result.fail(trouble("parameter-invalid", { faults: [parameterFault(purposeHeader, "purpose")] }))
}

const decoded = (header: string): string | undefined => {
  try {
    const bytes = Buffer.from(header, "latin1")
    const text = [...header].every((one) => one < "\u0100") ? utf8.decode(bytes) : header
    return text.includes("%") ? decodeURIComponent(text) : text
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true })
