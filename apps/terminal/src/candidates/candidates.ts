import type { Candidate } from "@kheo/domain/award-board"
import type { Seen } from "../state/index.ts"

/** Whether nothing was concluded on a proposal yet; one that was put off still waits. */
export const isWaiting = ({ state }: Candidate): boolean =>
  state === "proposed" || state === "reviewed" || state === "deferred"

/** How many things a dossier lacks. */
export const lacking = ({ missingPapers, missingSummary }: Candidate): number =>
  missingPapers.length + (missingSummary ? 1 : 0)

/** Whether something is still to be asked for; of a concluded proposal nobody asks for papers any more. */
export const isIncomplete = (candidate: Candidate): boolean => isWaiting(candidate) && lacking(candidate) > 0

/** Every proposal of the campaign, in the order of the models' numbers; undefined before they were read. */
export const allCandidates = ({ awards }: Seen): ReadonlyArray<Candidate> | undefined =>
  awards === undefined ? undefined : remembered(awards)

/** The newest proposal of a model for a form. */
export const candidateOf = (seen: Seen, model: string, form: string): Candidate | undefined =>
  allCandidates(seen)?.findLast((one) => one.model === model && one.form === form)

/** A model's proposals that wait for a decision. */
export const waitingFor = (seen: Seen, model: string): ReadonlyArray<Candidate> =>
  (allCandidates(seen) ?? []).filter((one) => one.model === model && isWaiting(one))

const lists = new WeakMap<object, ReadonlyArray<Candidate>>()

/** What the board gives by form, as one list, made once for each reading. */
const remembered = (forms: NonNullable<Seen["awards"]>): ReadonlyArray<Candidate> => {
  const known =
    lists.get(forms) ??
    forms
      .flatMap(({ candidates }) => candidates)
      .toSorted((one, other) => one.number.length - other.number.length || (one.number < other.number ? -1 : 1))
  lists.set(forms, known)
  return known
}
