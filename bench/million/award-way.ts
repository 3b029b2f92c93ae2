import type { MovementEvent } from "@kheo/domain/movement"
import { day, paper } from "./written.ts"

/** What is proposed for every third model, and what became of it; something is pending against a few. */
export const awardWay = (number: number): ReadonlyArray<MovementEvent> => {
  if (number % 50 === 8)
    return [
      { _tag: "ModelHoldPlaced", ...paper(day(8, number)), kind: "complaint" },
      { _tag: "ModelHoldLifted", ...paper(day(9, number)), kind: "complaint" },
    ]
  if (number % 3 !== 0) return []
  const form = { form: number % 4 === 0 ? "Bằng khen" : "Giấy khen" }
  const events: Array<MovementEvent> = [
    { _tag: "ModelProposedForAward", ...paper(day(11, number)), ...form, summary: "thành tích nổi bật" },
  ]
  if (number % 45 === 3)
    return [...events, { _tag: "ModelProposalWithdrawn", ...paper(day(11, number)), ...form, reason: "đề nghị lại" }]
  events.push({
    _tag: "ModelReviewed",
    ...paper(day(12, number % 9)),
    ...form,
    verdict: number % 9 === 3 ? "against" : "for",
    by: "Hội đồng",
  })
  if (number % 9 === 3)
    events.push({ _tag: "ModelDeclined", ...paper(day(12, 10)), ...form, reason: "chưa đủ tiêu chuẩn" })
  else if (number % 18 === 6)
    events.push({ _tag: "ModelDeferred", ...paper(day(12, 10)), ...form, reason: "chờ hồ sơ" })
  else
    events.push({
      _tag: "ModelAwarded",
      ...paper(day(12, 11)),
      ...form,
      decision: `${number}-QĐ`,
      authority: "UBND huyện",
      amount: 447_000,
    })
  if (number % 90 === 0)
    events.push({ _tag: "ModelAwardRevoked", ...paper(day(12, 20)), ...form, reason: "khai man", decision: "99-QĐ" })
  return events
}
