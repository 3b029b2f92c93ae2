import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import type { DocumentCommand, DocumentRefusal } from "./command.ts"
import type { DocumentContext, DocumentDecision } from "./decide.ts"
import { higherThan, holderOf, movesNumber } from "./holder.ts"
import { label } from "./paper-key.ts"
import type { Document } from "./state.ts"

const refuse = (refusal: DocumentRefusal): DocumentDecision => Result.fail(refusal)

/**
 * A correction replaces a fact by one of its kind; the number that the register gave stays, and no paper takes another's.
 * Of a file only name and day can be corrected: another content is another file.
 */
export const correct = (
  { facts }: Document,
  { _tag, ...corrected }: typeof DocumentCommand.cases.CorrectDocument.Type,
  context: DocumentContext,
): DocumentDecision => {
  const { document, twin } = context
  const standing = facts.find(({ id }) => id === corrected.corrects)
  const { replacement } = corrected
  if (standing === undefined || standing.fact._tag !== replacement._tag)
    return refuse({ _tag: "DocumentFactNotStanding", event: corrected.corrects })
  if (saysNothingNew(standing.fact, replacement)) return Result.succeed([])
  if (twin !== undefined && replacement._tag === "DocumentReceived")
    return refuse({
      _tag: "DocumentAlreadyKnown",
      document: twin,
      label: label(replacement),
      issuer: replacement.issuer,
    })
  if (replacement._tag === "DocumentSuperseded" && replacement.by === document)
    return refuse({ _tag: "SupersededByItself" })
  if (replacement._tag === "DocumentFileAttached" && standing.fact._tag === "DocumentFileAttached") {
    const { fact } = standing
    const kept = (["sha256", "size", "mediaType"] as const).every((field) => fact[field] === replacement[field])
    if (!kept) return refuse({ _tag: "FileIsFixed", name: fact.name })
  }
  if (replacement._tag === "DocumentIssued" && standing.fact._tag === "DocumentIssued") {
    const { fact } = standing
    const kept = (["number", "symbol", "term", "type"] as const).every((field) => fact[field] === replacement[field])
    if (!kept) return refuse({ _tag: "NumberIsFixed", label: label(fact) })
  }
  const stuck = movesNumber(standing.fact, replacement, context) ? higherThan(standing.fact, context) : undefined
  if (stuck !== undefined) return refuse({ _tag: "NumberNotLast", label: label(stuck.own), last: stuck.last })
  const holder = holderOf(replacement, context)
  return holder === undefined
    ? Result.succeed([{ _tag: "DocumentCorrected", ...corrected }])
    : refuse({ _tag: "NumberTaken", label: label(holder), document: holder.document })
}

/** Only the last number of a register can be given back, or a gap would stay; what rests on the entry goes first. */
export const retract = (
  { facts }: Document,
  { _tag, ...retracted }: typeof DocumentCommand.cases.RetractDocument.Type,
  context: DocumentContext,
): DocumentDecision => {
  const standing = facts.find(({ id }) => id === retracted.retracts)
  if (standing === undefined) return refuse({ _tag: "DocumentFactNotStanding", event: retracted.retracts })
  const { fact } = standing
  const isEntry = fact._tag === "DocumentReceived" || fact._tag === "DocumentIssued"
  if (isEntry && facts.length > 1) return refuse({ _tag: "LaterDocumentFactsStand" })
  const stuck = higherThan(fact, context)
  if (stuck !== undefined) return refuse({ _tag: "NumberNotLast", label: label(stuck.own), last: stuck.last })
  return Result.succeed([{ _tag: "DocumentRetracted", ...retracted }])
}
