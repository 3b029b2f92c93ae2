import { Schema } from "effect"
import { LocalDate } from "../history/local-date.ts"

/** From when until when something holds, both days inclusive; an absent end is open. */
export interface Validity {
  readonly from?: LocalDate
  readonly to?: LocalDate
}

/** The fields of everything that holds for a time only. */
export const validity = { from: Schema.optionalKey(LocalDate), to: Schema.optionalKey(LocalDate) }

/** Whether it holds on that day. */
export const holdsOn = ({ from, to }: Validity, day: LocalDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** Whether some day lies within both. */
export const overlap = (one: Validity, other: Validity): boolean =>
  (one.from ?? "") <= (other.to ?? "9999-12-31") && (other.from ?? "") <= (one.to ?? "9999-12-31")

interface Named extends Validity {
  readonly name?: string
}

/** A list whose entries end after they begin; `apart` says which two entries may not hold on one day. */
export const dated = <S extends Schema.Constraint & { readonly Type: Validity }>(
  entry: S,
  apart: (one: S["Type"], other: S["Type"]) => boolean = sameName,
) =>
  Schema.Array(entry).check(
    Schema.makeFilter((entries: ReadonlyArray<S["Type"]>) => {
      const backwards = entries.findIndex(({ from, to }) => from !== undefined && to !== undefined && to < from)
      if (backwards >= 0) return { path: [backwards, "to"], issue: endsBeforeItBegins }
      const twice = entries.findIndex((one, index) =>
        entries.slice(0, index).some((other) => apart(one, other) && overlap(one, other)),
      )
      return twice >= 0 ? { path: [twice], issue: holdsTwice } : true
    }),
  )

/** What is wrong with an entry of a dated list; the words for people are in the application. */
export const endsBeforeItBegins = "ends before it begins"

/** What is wrong with two entries of a dated list. */
export const holdsTwice = "holds on the same day as an earlier entry of that name"

const sameName = (one: Validity, other: Validity): boolean =>
  (one as Named).name !== undefined && (one as Named).name === (other as Named).name
