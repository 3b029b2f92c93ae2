import type { Honour } from "@kheo/application"
import { holdNames } from "@kheo/application/language"
import type { Candidate } from "@kheo/domain/award-board"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { candidateOf, isWaiting } from "../../candidates/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import { blank, type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { holderOf } from "../awards/index.ts"

/** All that is known of one proposal, of which a window is shown; undefined before it was read. */
export const dossierLines = (
  state: State,
  { form, model }: ScreenOf<"dossier">,
  words: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> | undefined => {
  const own = words.awards
  if (state.seen.awards === undefined) return undefined
  const wrapped = (text: string, tone: Tone = "plain", indent = 1): ReadonlyArray<DrawnLine> =>
    wrap(text, columns - indent - 1).map((part) => line(`${" ".repeat(indent)}${part}`, tone))
  const candidate = candidateOf(state.seen, model, form)
  if (candidate === undefined) return [blank, ...wrapped(own.gone, "warn")]
  const head = (text: string) => [blank, line(` ${text}`, "strong")]
  const honours = state.seen.honours?.model === model ? state.seen.honours.told : undefined
  return [
    ...wrapped(candidate.title, "strong"),
    ...wrapped(`${holderOf(candidate)} (${candidate.block})`),
    ...wrapped(`${own.form}: ${candidate.form}. ${own.proposedOn}: ${formatLocalDate(candidate.proposedOn)}`),
    ...candidate.holds.flatMap((hold) => wrapped(own.held(holdNames[hold][state.language]), "bad")),
    ...head(own.papers),
    ...paperLines(candidate, words).flatMap(({ text, tone }) => wrapped(text, tone, 3)),
    ...(candidate.summary === "" ? [] : wrapped(candidate.summary, "dim", 7)),
    ...head(own.honours),
    ...(honours === undefined
      ? wrapped(words.loading, "dim", 3)
      : honours.length === 0
        ? wrapped(own.noHonours, "plain", 3)
        : honours.flatMap((honour) =>
            wrapped(honourText(honour, words), honour.sameAchievement ? "warn" : "plain", 3),
          )),
    ...head(own.opinions),
    ...(candidate.opinions.length === 0
      ? wrapped(own.noOpinions, "plain", 3)
      : candidate.opinions.flatMap(({ by, note, on, verdict }) =>
          wrapped(
            `${formatLocalDate(on)}, ${by ?? own.unnamed}: ${own.verdicts[verdict]}${note === null ? "" : `. ${note}`}`,
            verdict === "for" ? "good" : "warn",
            3,
          ),
        )),
    ...head(own.conclusion),
    ...conclusionTexts(candidate, words).flatMap((text) => wrapped(text, isWaiting(candidate) ? "plain" : "strong", 3)),
  ]
}

/** The summary and every paper, there or missing; what is missing comes first. */
const paperLines = (
  { missingPapers, missingSummary, papers }: Candidate,
  { awards: own }: TerminalWords,
): ReadonlyArray<{ readonly text: string; readonly tone: Tone }> => {
  const missing = (name: string) => ({ text: `[!] ${name}: ${own.absent}`, tone: "bad" }) as const
  const there = (name: string) => ({ text: `[x] ${name}: ${own.there}`, tone: "plain" }) as const
  return [
    ...missingPapers.map(missing),
    ...papers.map(there),
    missingSummary ? missing(own.summary) : there(own.summary),
  ]
}

const honourText = ({ kind, model, name, number, on, sameAchievement }: Honour, { awards: own }: TerminalWords) =>
  [
    `${formatLocalDate(on)}: ${own.kinds[kind]} ${name}`,
    ...(number === null ? [] : [number]),
    model,
    ...(sameAchievement ? [own.same] : []),
  ].join(", ")

const conclusionTexts = (candidate: Candidate, { awards: own }: TerminalWords): ReadonlyArray<string> => {
  const { amount, authority, decidedOn, decision, reason, state } = candidate
  if (decidedOn === null) return [own.undecided]
  return [
    [
      `${formatLocalDate(decidedOn)}: ${own.states[state]}`,
      ...(decision === null ? [] : [own.decided(decision, authority ?? "")]),
      ...(amount === null ? [] : [own.amount(formatNumber(amount))]),
    ].join(", "),
    ...(reason === null ? [] : [`${own.reason}: ${reason}`]),
  ]
}
