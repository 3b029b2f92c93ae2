import {
  holdsPersonal,
  type Loaded,
  type NotFound,
  personalStatementId,
  type Refused,
  type Register,
  statementId,
} from "@kheo/application"
import { refusalWords } from "@kheo/application/language"
import { type Basis, content, type EventId, saysNothingNew, type Source, type Standing } from "@kheo/domain/history"
import type { Appended, AppendError, StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import type { Found } from "../issue/issue.ts"
import { type Batch, markIn } from "./batch.ts"

interface Fact {
  readonly _tag: string
  readonly occurredAt: string
  readonly basis: Basis
  readonly source?: Source
}

/** What became of a fact that a paper states. */
export type Stated = "written" | "unchanged" | "refused"

/**
 * States a fact under its natural key: first time a command, same content nothing, other content a correction.
 *
 * What the domain refuses is told with its cell, and the other rows go on.
 */
export const stateFact = Effect.fnUntraced(function* <F extends Fact, Command>(
  batch: Batch,
  said: {
    readonly key: string
    /** The person whose name is in the key. */
    readonly person?: string | undefined
    readonly source: Source
    readonly loaded: Pick<Loaded<unknown>, "lastRetraction">
    readonly standing: Standing<F> | undefined
    readonly fact: F
    readonly first: NoInfer<Command>
    readonly correct: (corrects: EventId, reason: string) => NoInfer<Command>
    readonly send: (
      mark: ReturnType<typeof markIn>,
      command: Command,
    ) => Effect.Effect<Appended, Refused | NotFound | AppendError | StoreUnavailable, Register>
    /** How to tell that the domain refused; as a refused row when it is a row's own fact. */
    readonly tell?: typeof refuse
  },
) {
  const { fact, standing } = said
  if (standing !== undefined && saysNothingNew(standing.fact, fact)) return "unchanged" as Stated
  const follows = standing?.statedBy ?? said.loaded.lastRetraction
  const statement = { key: said.key, type: fact._tag, content: content(fact), follows }
  const id =
    said.person === undefined && !holdsPersonal(fact) ? statementId(statement) : yield* personalStatementId(statement)
  const command = standing === undefined ? said.first : said.correct(standing.id, `Nhập lại từ tệp ${said.source.file}`)
  return yield* said.send(markIn(batch, id), command).pipe(
    Effect.map(({ first, last, replayed }): Stated => {
      if (replayed || last < first) return "unchanged"
      batch.events += last - first + 1
      return "written"
    }),
    Effect.catchTag("Refused", ({ refusal }) => {
      const tell = said.tell ?? refuse
      tell(batch, said.source, { code: "IMP-3004", params: { reason: refusalWords(refusal) } })
      return Effect.succeed<Stated>("refused")
    }),
  )
})

/** Tells that a row was not taken. */
export const refuse = (batch: Batch, { cell, file, sheet }: Source, issue: Found): void => {
  batch.refused.push({ file, sheet, cell, ...issue })
}

/** Tells something about a row that was taken. */
export const warn = (batch: Batch, { cell, file, sheet }: Source, issue: Found): void => {
  batch.warnings.push({ file, sheet, cell, ...issue })
}

/** Counts a row that added nothing. */
export const count = (batch: Batch, stated: Stated): Stated => {
  if (stated === "unchanged") batch.unchanged += 1
  return stated
}
