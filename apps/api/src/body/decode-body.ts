import { Result, Schema } from "effect"
import { bodyFault, countedWords, faultsOf, pointerOf, trouble, type Trouble } from "../problem/index.ts"
import type { Said } from "../endpoint/said.ts"
import { parseJson } from "./parse-json.ts"
import { isOfType, isPlainJson, readBody, usualLimit } from "./read-body.ts"

/** What an endpoint takes: a JSON text up to a limit, or bytes of certain types. */
interface Taking {
  readonly bodyLimit?: number | undefined
  readonly accepts?: ReadonlyArray<string> | undefined
}

/** A request's body by its schema, strictly; all faults at once. */
export const decodeBody = async (
  schema: Schema.ConstraintDecoder<unknown>,
  said: Said,
  { accepts, bodyLimit: limit = usualLimit }: Taking = {},
): Promise<Result.Result<unknown, Trouble>> => {
  const bytes = await readBody(said, limit).catch(() => brokenOff)
  if (bytes === undefined)
    return Result.fail(trouble("body-too-large", { detail: tooLarge(limit), headers: { Connection: "close" } }))
  if (accepts !== undefined)
    return isOfType(said, accepts)
      ? Result.succeed({ type: said.header("content-type") ?? "", bytes })
      : Result.fail(trouble("media-type", { detail: expected(accepts) }))
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

const tooLarge = (limit: number) => ({
  vi: `Nội dung gửi lên tối đa ${Math.round(limit / 1_048_576)} MB.`,
  en: `A body may have ${Math.round(limit / 1_048_576)} MB at most.`,
})

const expected = (types: ReadonlyArray<string>) => ({
  vi: `Hãy gửi, không nén, một trong các kiểu: ${types.join(", ")}.`,
  en: `Send one of these types, not compressed: ${types.join(", ")}.`,
})

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
