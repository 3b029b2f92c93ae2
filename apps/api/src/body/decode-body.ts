import { Result, Schema } from "effect"
import { bodyFault, countedWords, faultsOf, pointerOf, trouble, type Trouble } from "../problem/index.ts"
import type { Said } from "../endpoint/said.ts"
import { parseJson } from "./parse-json.ts"
import { isPlainJson, readBody } from "./read-body.ts"

/** A request's body by its schema, strictly; all faults at once. */
export const decodeBody = async (
  schema: Schema.ConstraintDecoder<unknown>,
  said: Said,
): Promise<Result.Result<unknown, Trouble>> => {
  const bytes = await readBody(said).catch(() => brokenOff)
  if (bytes === undefined) return Result.fail(trouble("body-too-large", { headers: { Connection: "close" } }))
  if (!isPlainJson(said)) return Result.fail(trouble("media-type"))
  const parsed = parseJson(textOf(bytes) ?? "")
  if (parsed === undefined)
    return Result.fail(trouble("malformed-json", { detail: malformed, faults: [bodyFault("", "json")] }))
  const decoded = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(parsed.value)
  return Result.mapError(decoded, ({ issue }) => {
    const faults = faultsOf(issue, (path, code) => bodyFault(pointerOf(path), code))
    return trouble("validation", { detail: countedWords(faults.length), faults })
  })
}

/** A caller who hangs up within the body has sent no JSON. */
const brokenOff = new Uint8Array()

const malformed = {
  vi: "Nội dung phải là một văn bản JSON đúng, bằng UTF-8, không lồng quá sâu, mỗi trường ghi một lần.",
  en: "The body must be well-formed JSON in UTF-8, not nested too deeply, each field given once.",
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
