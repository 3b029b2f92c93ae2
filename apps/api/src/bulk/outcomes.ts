import type { Language } from "@kheo/application/language"
import { Cause, Exit, Option } from "effect"
import type { Answer, Endpoint } from "../endpoint/endpoint.ts"
import { versionTag } from "../endpoint/preconditions.ts"
import { type Failure, type Fault, kinds, trouble, type Trouble, troubleOf } from "../problem/index.ts"
import { problemDetails } from "../problem/problem-details.ts"
import type { Item, Outcome } from "./schemas.ts"

/** What came of one item. */
export type Verdict = Exit.Exit<Answer<unknown>, Failure>

/** What an answer in bulk is told by. */
interface Telling {
  readonly operations: ReadonlyMap<string, Endpoint>
  readonly items: ReadonlyArray<Item>
  readonly language: Language
  readonly traceId: string
  readonly dryRun: boolean
}

/** Each item's outcome as its own route would have told it. */
export const outcomesOf = (
  verdicts: ReadonlyArray<Verdict>,
  { dryRun, items, language, operations, traceId }: Telling,
): ReadonlyArray<Outcome> =>
  verdicts.map((verdict, index): Outcome => {
    const { clientRef = "", op = "" } = items[index] ?? {}
    if (Exit.isFailure(verdict)) {
      const problem = problemDetails(troubleIn(verdict), language, traceId)
      return { clientRef, status: problem.status, body: null, etag: null, problem }
    }
    const { body, version } = verdict.value
    const status = operations.get(op)?.response.status ?? 200
    if (dryRun) return { clientRef, status, body: null, etag: null, problem: null }
    return { clientRef, status, body, etag: version === undefined ? null : versionTag(version), problem: null }
  })

/** Why nothing of an atomic bulk was recorded: every item that failed, by its place. */
export const refusedBulk = (verdicts: ReadonlyArray<Verdict>, items: ReadonlyArray<Item>): Trouble => {
  const failed = verdicts.flatMap((verdict, index) => (Exit.isFailure(verdict) ? [{ verdict, index }] : []))
  const faults = failed.flatMap(({ index, verdict }): ReadonlyArray<Fault> => {
    const { code, detail, faults = [], kind } = troubleIn(verdict)
    if (faults.length > 0 && kind === "validation") return faults.map((fault) => placed(fault, index))
    const words = detail ?? kinds[kind].title
    const ref = items[index]?.clientRef ?? ""
    return [
      {
        pointer: `/items/${index}`,
        code: code ?? kind,
        detail: { vi: `${ref}: ${words.vi}`, en: `${ref}: ${words.en}` },
      },
    ]
  })
  return trouble("rule-broken", { code: "bulk-refused", detail: refusedWords(failed.length, verdicts.length), faults })
}

/** A fault that an operation told by its own body's places, by its place in the bulk. */
const placed = (fault: Fault, index: number): Fault =>
  "pointer" in fault && !fault.pointer.startsWith("/items/")
    ? { ...fault, pointer: `/items/${index}/body${fault.pointer}` }
    : fault

const troubleIn = (verdict: Extract<Verdict, { readonly _tag: "Failure" }>): Trouble => {
  const failure = Option.getOrUndefined(Cause.findErrorOption(verdict.cause))
  return failure === undefined ? trouble("internal") : troubleOf(failure)
}

const refusedWords = (failed: number, of: number) => ({
  vi: `Không ghi gì: ${failed} trong ${of} lệnh không được nhận, xem errors.`,
  en: `Nothing was recorded: ${failed} of ${of} commands were refused, see errors.`,
})
