import type { Language } from "@kheo/application/language"
import { Schema } from "effect"
import { kinds, plainDetails } from "./kinds.ts"
import type { Fault, Trouble } from "./trouble.ts"

const said = { code: Schema.String, detail: Schema.String }

/** RFC 9457, as every status from 400 on carries it. */
export const ProblemDetails = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  /** Stable; title and detail are for people. */
  code: Schema.String,
  detail: Schema.String,
  traceId: Schema.String,
  errors: Schema.optionalKey(
    Schema.Array(
      Schema.Union([
        Schema.Struct({ pointer: Schema.String, ...said }),
        Schema.Struct({ parameter: Schema.String, ...said }),
      ]),
    ),
  ),
  /** There were more errors than listed. */
  errorsTruncated: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: "Problem" })
export type ProblemDetails = typeof ProblemDetails.Type

const most = 50

/** A trouble in words for one reader. */
export const problemDetails = (trouble: Trouble, language: Language, traceId: string): ProblemDetails => {
  const { code = trouble.kind, faults = [], kind } = trouble
  const { status, title } = kinds[kind]
  const detail = trouble.detail ?? plainDetails[kind] ?? faults[0]?.detail ?? title
  return {
    type: `/problems/${code}`,
    title: title[language],
    status,
    code,
    detail: detail[language],
    traceId,
    ...(faults.length === 0 ? {} : { errors: faults.slice(0, most).map((fault) => worded(fault, language)) }),
    ...(faults.length > most ? { errorsTruncated: true as const } : {}),
  }
}

const worded = ({ detail, ...place }: Fault, language: Language) => ({ ...place, detail: detail[language] })

/** The answer that says it. */
export const problemReply = (trouble: Trouble, language: Language, traceId: string) => {
  const details = problemDetails(trouble, language, traceId)
  const headers = { "Content-Type": "application/problem+json", "Content-Language": language, ...trouble.headers }
  return { status: details.status, headers, body: JSON.stringify(details) }
}
