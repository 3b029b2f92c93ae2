import { isLocalDate } from "@kheo/vietnamese"
import { Schema } from "effect"

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`: what stands on a paper, or a deadline, which is inclusive. */
export const LocalDate = Schema.String.check(
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u),
  Schema.makeFilter((text) => isLocalDate(text) || "a calendar day YYYY-MM-DD"),
)
export type LocalDate = typeof LocalDate.Type
