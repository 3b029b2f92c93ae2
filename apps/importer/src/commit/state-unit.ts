import { handleUnit, type Loaded } from "@kheo/application"
import type { EventId, LocalDate, Source } from "@kheo/domain/history"
import {
  addition,
  Unit,
  type UnitCommand,
  type UnitFact,
  type UnitId,
  type UnitState,
  versionAt,
} from "@kheo/domain/unit"
import type { ProjectionGenerations, ProjectionStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Batch } from "./batch.ts"
import { type Stated, stateFact } from "./state-fact.ts"

/** What a roster says of a unit, and what stands of it. */
export interface RosterRow {
  readonly id: UnitId
  readonly day: LocalDate
  readonly source: Source
  readonly loaded: Loaded<UnitState>
  readonly content: { readonly name: string; readonly block: string; readonly code?: string }
}

/**
 * States a roster's row: an addition, a correction of one of the same year, or what changed of a unit known before.
 *
 * A later roster's new name or block holds from the first of January of its campaign, an assumed day.
 */
export const stateUnit = Effect.fnUntraced(function* (batch: Batch, row: RosterRow) {
  const { content, day, id, loaded, source } = row
  const readModels = yield* Effect.context<ProjectionStore | ProjectionGenerations>()
  const state = (fact: UnitFact, first: UnitCommand, what: string, standing = standingOf(row, fact)) =>
    stateFact<UnitFact, UnitCommand>(batch, {
      key: what,
      source,
      loaded,
      standing,
      fact,
      first,
      correct: (corrects: EventId, reason: string) => {
        const { basis, occurredAt } = fact
        return Unit.Command.cases.CorrectUnit.make({ corrects, reason, occurredAt, basis, source, replacement: fact })
      },
      send: (mark, command) => Effect.provide(handleUnit(mark, id, command), readModels),
    })

  const on = { occurredAt: day, basis: "assumed", source } as const
  const added = addition(loaded.state)
  const own = added?.fact
  if (own === undefined || own.occurredAt >= day) {
    const dated = own === undefined ? on : { ...own, source }
    return yield* state(
      { ...dated, _tag: "UnitAdded", ...content },
      { _tag: "AddUnit", ...on, ...content },
      `unit/${id}`,
    )
  }
  const { block, code, name } = content
  const version = versionAt(
    loaded.state.facts.map(({ fact }) => fact),
    day,
  )
  const done: Array<Stated> = []
  if (code !== undefined && code !== own.code)
    done.push(yield* state({ ...own, source, code }, { ...own, source, code, _tag: "AddUnit" }, `unit/${id}`))
  if (version?.name !== name)
    done.push(
      yield* state({ _tag: "UnitRenamed", ...on, name }, { _tag: "RenameUnit", ...on, name }, `unit/${id}/name/${day}`),
    )
  if (version !== undefined && version.block !== block)
    done.push(
      yield* state({ _tag: "UnitMoved", ...on, block }, { _tag: "MoveUnit", ...on, block }, `unit/${id}/block/${day}`),
    )
  return done.find((stated) => stated === "refused") ?? done.find((stated) => stated === "written") ?? "unchanged"
})

/** The standing fact that a roster's one would repeat or correct: the addition, or the change of that day. */
const standingOf = ({ loaded }: RosterRow, fact: UnitFact) =>
  fact._tag === "UnitAdded"
    ? addition(loaded.state)
    : loaded.state.facts.find(
        ({ fact: standing }) => standing._tag === fact._tag && standing.occurredAt === fact.occurredAt,
      )
