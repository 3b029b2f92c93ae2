import { compareByGivenName, compareVietnamese } from "@kheo/vietnamese"
import type { AwardCandidate } from "./content.ts"
import { honoured } from "./content.ts"

/** One form of award: its collectives by name, then its people by given name, as they are called up. */
export interface CalledForm {
  readonly form: string
  readonly collectives: ReadonlyArray<AwardCandidate>
  readonly individuals: ReadonlyArray<AwardCandidate>
}

/** Everybody in the order in which they are called; forms in the order of the settings, those that these don't know behind. */
export const callingOrder = (
  candidates: ReadonlyArray<AwardCandidate>,
  forms: ReadonlyArray<string>,
): ReadonlyArray<CalledForm> =>
  [...Map.groupBy(candidates, ({ form }) => form)]
    .toSorted(([one], [other]) => rank(one, forms) - rank(other, forms) || compareVietnamese(one, other))
    .map(([form, all]) => ({
      form,
      collectives: by(all, "collective", compareVietnamese),
      individuals: by(all, "individual", compareByGivenName),
    }))

const rank = (form: string, forms: ReadonlyArray<string>): number => {
  const at = forms.indexOf(form)
  return at < 0 ? forms.length : at
}

const by = (
  all: ReadonlyArray<AwardCandidate>,
  nominee: AwardCandidate["nominee"],
  compare: (one: string, other: string) => number,
): ReadonlyArray<AwardCandidate> =>
  all
    .filter((one) => one.nominee === nominee)
    .toSorted(
      (one, other) =>
        compare(honoured(one), honoured(other)) ||
        compareVietnamese(one.unitName, other.unitName) ||
        compareVietnamese(one.title, other.title),
    )
