import { Effect } from "effect"
import { findPaper } from "./find-paper.ts"
import { listPapers } from "./papers.ts"

/** A command as far as it cites papers: the one that it rests on, or several (căn cứ). */
interface Citing {
  readonly paper?: string
  readonly grounds?: ReadonlyArray<string>
}

/**
 * The command with the ids of the papers that it cites, each named by id or number; a paper that is not in the register is
 * cited in the words of whoever cites it. Refused where a number belongs to several papers.
 */
export const citingPapers = Effect.fn("citingPapers")(function* <C extends object>(command: C) {
  const { grounds, paper }: Citing = command
  return {
    ...command,
    ...(paper === undefined ? {} : { paper: yield* cited(paper) }),
    ...(grounds === undefined ? {} : { grounds: yield* Effect.forEach(grounds, cited) }),
  }
})

const cited = (text: string) => findPaper(text).pipe(Effect.catchTag("NotFound", () => Effect.succeed<string>(text)))

/** A text in which papers of the register stand by their numbers instead of their ids, for people to read. */
export const withPaperNames = Effect.fn("withPaperNames")(function* (text: string) {
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  return papers.reduce((told, { id, label, subject }) => told.replaceAll(id, label === "" ? subject : label), text)
})
