import { UnknownField, type Wording, wordingOver } from "@kheo/documents"
import { Effect } from "effect"
import { DocumentRefused } from "./refused.ts"

/** The wording that was given over the default one; what no such document has, or of another form, is named. */
export const wordingGiven = Effect.fnUntraced(function* <W extends Wording>(
  standing: W,
  given: Readonly<Record<string, unknown>> | undefined,
) {
  const { unknown, wording } = wordingOver(standing, given ?? {})
  if (unknown.length === 0) return wording
  const names = Object.keys(standing).join(", ")
  return yield* new DocumentRefused({
    reason: "WordingUnreadable",
    vi: `Lời văn: mục “${unknown.join("”, “")}” không có trong văn bản này, hoặc không đúng dạng. Các mục: ${names}. Xem --print-wording.`,
    en: `The wording: “${unknown.join("”, “")}” is no part of this paper, or not of its form. Parts: ${names}. See --print-wording.`,
  })
})

/** Puts a paper together; a field in the wording that nothing fills is told. */
export const worded = <A>(put: () => A): Effect.Effect<A, DocumentRefused> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(put())
    } catch (cause) {
      if (cause instanceof UnknownField) return Effect.fail(unknownField(cause))
      throw cause
    }
  })

const unknownField = ({ field, known }: UnknownField): DocumentRefused => {
  const names = known.map((name) => `{${name}}`).join(", ")
  return new DocumentRefused({
    reason: "WordingUnreadable",
    vi: `Lời văn có mục {${field}} không ai điền được. Ở chỗ đó chỉ dùng được: ${names}.`,
    en: `The wording has a field {${field}} that nothing fills. There it may have: ${names}.`,
  })
}
