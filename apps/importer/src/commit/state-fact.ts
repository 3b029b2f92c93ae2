import {
  holdsPersonal,
  type Loaded,
  type NotFound,
  nameId,
  nameIdIn,
  personalNameId,
  type Refused,
  type Register,
  statementText,
} from "@kheo/application"
import { type Language, refusalWords } from "@kheo/application/language"
import { type Basis, content, type EventId, saysNothingNew, type Source, type Standing } from "@kheo/domain/history"
import type { Appended, AppendError, StoreUnavailable } from "@kheo/event-store"
import { Effect, Result } from "effect"
import type { Found } from "../issue/issue.ts"
import { type Batch, markIn } from "./batch.ts"
import { fieldName, textOfValue } from "./field-names.ts"
import { differences, keepReceipt, keepSilent } from "./fields.ts"
import { keepEdits } from "./kept-edits.ts"
import type { FieldDiff } from "./row-plan.ts"

interface Fact {
  readonly _tag: string
  readonly occurredAt: string
  readonly basis: Basis
  readonly source?: Source
}

/** What became of a fact that a paper states. */
export type Stated = "written" | "unchanged" | "refused"

type Failure = NotFound | AppendError | StoreUnavailable
type Sent = Effect.Effect<Appended, Refused | Failure, Register>

/** A fact that a paper states, and the commands by which it is stated. */
export interface Stating<F extends Fact, Command> {
  readonly key: string
  /** The person whose name is in the key. */
  readonly person?: string | undefined
  readonly source: Source
  /** What the paper has no column for. */
  readonly silent?: ReadonlyArray<string> | undefined
  readonly loaded: Pick<Loaded<unknown>, "lastRetraction" | "stream">
  readonly standing: Standing<F> | undefined
  readonly fact: F
  readonly first: NoInfer<Command>
  readonly correct: (corrects: EventId, reason: string) => NoInfer<Command>
  /** Sends a command; what it comes to may be known at once. */
  readonly send: (mark: ReturnType<typeof markIn>, command: Command) => Result.Result<Appended, Refused> | Sent
  /** How to tell that the domain refused; as a refused row when it is a row's own fact. */
  readonly tell?: typeof refuse
}

/**
 * States a fact under its natural key: first time a command, same content nothing, other content a correction.
 *
 * What the domain refuses is told with its cell, and the other rows go on.
 */
export const stateFact = <F extends Fact, Command>(batch: Batch, said: Stating<F, Command>) => {
  const stated = stateAtOnce(batch, said)
  return typeof stated === "string" ? Effect.succeed(stated) : stated
}

/** The same without an effect where what comes of it is known at once, as it is of nearly every row of a long list. */
export const stateAtOnce = <F extends Fact, Command>(
  batch: Batch,
  said: Stating<F, Command>,
): Stated | Effect.Effect<Stated, Refused | Failure, Register> => {
  const { standing } = said
  const { silent = [] } = said
  const stated =
    standing === undefined
      ? said.fact
      : keepReceipt(standing.fact, keepSilent(standing.fact, said.fact, new Set(silent)))
  const { fact, kept } =
    standing === undefined || batch.options.prefer === "file"
      ? { fact: stated, kept: [] }
      : keepEdits(batch.draft.eventsOf(said.loaded.stream), standing, stated, silent)
  const isRow = said.tell === undefined
  if (standing !== undefined && isRow) batch.stated.add(standing.id)
  if (isRow) describe(batch, said.source, said.key, said.loaded.stream)
  if (kept.length > 0) warnOfEdits(batch, said.source, kept)
  if (standing !== undefined && saysNothingNew(standing.fact, fact)) return settled(batch, said, "unchanged")
  const follows = standing?.statedBy ?? said.loaded.lastRetraction
  const statement = { key: said.key, type: fact._tag, content: content(fact), follows }
  const command =
    standing === undefined
      ? said.first
      : replacing(said.correct(standing.id, `Nhập lại từ tệp ${said.source.file}`), fact)
  const appended = ({ first, last, replayed }: Appended): Stated => {
    if (replayed || last < first) return settled(batch, said, "unchanged")
    batch.events += last - first + 1
    if (isRow && standing !== undefined) batch.rows.at(said.source)?.diff.push(...differences(standing.fact, fact))
    return settled(batch, said, "written")
  }
  const refused = ({ refusal }: Refused): Stated => {
    const tell = said.tell ?? refuse
    tell(batch, said.source, { code: "IMP-3004", params: { reason: refusalWords(refusal) } })
    return "refused"
  }
  const send = (id: string): Stated | Effect.Effect<Stated, Refused | Failure, Register> => {
    const sent = said.send(markIn(batch, id), command)
    return Result.isResult(sent)
      ? Result.match(sent, { onSuccess: appended, onFailure: refused })
      : Effect.catchTag(Effect.map(sent, appended), "Refused", (refusal) => Effect.succeed(refused(refusal)))
  }
  const text = statementText(statement)
  if (said.person === undefined && !holdsPersonal(fact)) return send(nameId(text))
  const { vault } = batch.draft
  if (vault !== undefined) return send(nameIdIn(vault, text))
  return Effect.flatMap(personalNameId(text), (id) => {
    const stated = send(id)
    return typeof stated === "string" ? Effect.succeed(stated) : stated
  })
}

/** Tells that a row was not taken, nor those that say the very same. */
export const refuse = (batch: Batch, source: Source, issue: Found): void => {
  for (const one of [source, ...batch.rows.copiesOf(source)]) {
    const { cell, file, sheet } = one
    batch.refused.push({ file, sheet, cell, ...issue })
    batch.rows.at(one)?.issues.push({ cell, ...issue })
    batch.rows.settle(one, "reject")
  }
}

/** Tells something about a row that was taken. */
export const warn = (batch: Batch, source: Source, issue: Found): void => {
  const { cell, file, sheet } = source
  batch.warnings.push({ file, sheet, cell, ...issue })
  batch.rows.at(source)?.issues.push({ cell, ...issue })
}

/** The correction with what it is to say, where a person's edits were put back in. */
const replacing = <C>(command: C, replacement: Fact): C => {
  const { basis, occurredAt } = replacement
  return { ...command, occurredAt, basis, replacement }
}

interface Said {
  readonly fact: Fact
  readonly source: Source
  readonly standing: unknown
  readonly tell?: typeof refuse
}

/** A row's own fact settles the row; what else an import states, a report say, is no row's. */
const settled = (batch: Batch, { fact, source, standing, tell }: Said, stated: Stated): Stated => {
  if (tell !== undefined) return stated
  const changes = standing !== undefined || fact._tag === "UnitRenamed" || fact._tag === "UnitMoved"
  batch.rows.settle(source, stated === "unchanged" ? "unchanged" : changes ? "update" : "create")
  return stated
}

/** The key and the stream of a row are those of its first fact; the version counts what others wrote there. */
export const describe = (batch: Batch, source: Source, key: string, stream: string): void => {
  const row = batch.rows.at(source)
  if (row === undefined || row.key !== null) return
  row.key = key
  row.stream = stream
  row.version = batch.draft.storedOf(stream)
}

const warnOfEdits = (batch: Batch, source: Source, kept: ReadonlyArray<FieldDiff>): void =>
  warn(batch, source, {
    code: "IMP-3003",
    params: {
      fields: {
        vi: kept.map((one) => told(one, "vi")).join("; "),
        en: kept.map((one) => told(one, "en")).join("; "),
      },
    },
  })

const told = ({ after, before, field }: FieldDiff, language: Language): string => {
  const nothing = { vi: "để trống", en: "empty" }[language]
  const text = (value: unknown) => (value === undefined ? nothing : `“${textOfValue(value, language)}”`)
  const [inRegister, inFile] = { vi: ["trong sổ", "trong tệp"], en: ["register", "file"] }[language] as [string, string]
  return `${fieldName(field, language)}: ${inRegister} ${text(before)}, ${inFile} ${text(after)}`
}
