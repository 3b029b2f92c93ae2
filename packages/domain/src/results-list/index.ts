import { stayingUnits } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import { byNumber, listedWith, ModelRegister, modelOfState, type RegisterState } from "../model-register/index.ts"
import type { Fact, ModelId } from "../model/events.ts"
import type { Projection } from "../movement/projection.ts"
import { type BoardState, modelsByUnit, ReportingBoard } from "../reporting-board/index.ts"
import type { UnitId } from "../unit/events.ts"

type Outcome = Fact<"ModelSubmitted"> | Fact<"ModelReportedNotScalable">

/** The board, the register and what was told of each model, of one pass over the facts. */
export interface ResultsState {
  readonly board: BoardState
  readonly register: RegisterState
  readonly outcomes: Map<ModelId, Outcome>
}

/** A model with what its unit told of it, as far as it told. */
export interface ListedResult {
  readonly id: ModelId
  readonly number: string
  readonly title: string
  /** The unit that registered it, as it is called on the day asked about. */
  readonly unit: UnitId
  readonly unitName: string
  /** Null where the model is the unit's own. */
  readonly person: string | null
  /** The block of the unit that it counts with. */
  readonly block: string
  readonly outcome: "submitted" | "notScalable" | null
  readonly outcomeOn: LocalDate | null
  readonly periodAndPlace: string | null
  readonly results: string | null
  readonly effectiveness: string | null
  readonly replication: string | null
  readonly plan: string | null
  /** Why it can't be scaled out, in the paper's words. */
  readonly words: string | null
}

/** Danh sách tổng hợp: every model of the campaign with its results, as the next level wants to read it. */
export const ResultsList: Projection<ResultsState> = {
  name: "results-list",
  version: 1,
  empty: () => ({ board: ReportingBoard.empty(), register: ModelRegister.empty(), outcomes: new Map() }),
  apply: (state, placed) => {
    ReportingBoard.apply(state.board, placed)
    ModelRegister.apply(state.register, placed)
    if (placed.category === "model" && isOutcome(placed.fact)) state.outcomes.set(placed.model, placed.fact)
    return state
  },
}

const isOutcome = (fact: { readonly _tag: string }): fact is Outcome =>
  fact._tag === "ModelSubmitted" || fact._tag === "ModelReportedNotScalable"

/** The models that the board counts: units in roster order, each unit's by number. */
export const listResults = ({ board, outcomes, register }: ResultsState): ReadonlyArray<ListedResult> => {
  const models = modelsByUnit(board)
  return stayingUnits(board.expected, board.transfers).flatMap((unit) =>
    (models.get(unit) ?? [])
      .flatMap(({ id }) => modelOfState(register, id) ?? [])
      .toSorted(byNumber)
      .map((model): ListedResult => {
        const { id, number, outcome, outcomeOn, person, title, unit: own, unitName } = listedWith(register.units, model)
        const told = outcomes.get(id)
        return {
          id,
          number,
          title,
          unit: own,
          unitName,
          person,
          block: board.units.get(unit)?.block ?? "",
          outcome: outcome === "withdrawn" ? null : outcome,
          outcomeOn,
          periodAndPlace: told?.periodAndPlace ?? null,
          results: told?.results ?? null,
          effectiveness: told?._tag === "ModelSubmitted" ? (told.effectiveness ?? null) : null,
          replication: told?.replication ?? null,
          plan: told?.plan ?? null,
          words: told?._tag === "ModelReportedNotScalable" ? told.words : null,
        }
      }),
  )
}
