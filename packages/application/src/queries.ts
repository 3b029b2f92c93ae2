import { type ModelSearch, searchModels, SearchRegister } from "@kheo/domain/model-search"
import { type Board, board, ReportingBoard, unitProgress } from "@kheo/domain/reporting-board"
import { Effect } from "effect"
import { type Asker, atTheComputer } from "./access/asker.ts"
import { view, type ViewQuery } from "./view.ts"

/** The board of the rulings: counts by block, who has reported and who has not, and the ledger's head that it rests on; who sees one unit only gets the totals and that unit. */
export const showBoard = Effect.fn("showBoard")(function* (query: ViewQuery, asker: Asker = atTheComputer) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  const units = unitProgress(state)
  const whole = board(state, query.campaign, asOf, units)
  if (asker.seesAll) return shownBoard(whole, evidence)
  const own = board(
    state,
    query.campaign,
    asOf,
    asker.only(units, ({ id }) => id),
  )
  return shownBoard({ ...own, totals: whole.totals }, evidence)
})

/** The board with the head that it rests on. */
export const shownBoard = (
  { asOf, blocks, campaign, deadline, missing, reported, totals }: Board,
  evidence: Evidence,
) => ({
  campaign,
  asOf,
  ...withDeadline(evidence, deadline),
  blocks,
  totals,
  reported,
  missing,
})

interface Evidence {
  readonly knownAt: string | null
  readonly position: number
  readonly root: string
}

const withDeadline = <E extends { readonly knownAt: string | null }, D>({ knownAt, ...rest }: E, deadline: D) => ({
  knownAt,
  deadline,
  ...rest,
})

export type ShownBoard = Effect.Success<ReturnType<typeof showBoard>>

/** Every expected unit of the campaign with how far it has come, in roster order. */
export const showUnits = Effect.fn("showUnits")(function* (query: ViewQuery, asker: Asker = atTheComputer) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  return {
    campaign: query.campaign,
    asOf,
    ...withDeadline(evidence, state.deadline ?? null),
    units: asker.only(unitProgress(state), ({ id }) => id),
  }
})

export type ShownUnits = Effect.Success<ReturnType<typeof showUnits>>

/** The campaign's models by number, or as `order` says; `text` finds title, unit, person, field, number or results, with or without marks. */
export const showModels = Effect.fn("showModels")(function* (
  query: ViewQuery & Partial<ModelSearch>,
  asker: Asker = atTheComputer,
) {
  const { asOf, evidence, state } = yield* view(SearchRegister, query)
  const found = searchModels(state, { ...query, text: query.text ?? "" })
  const models = asker.only(found, ({ unit }) => unit)
  return { campaign: query.campaign, asOf, ...evidence, models }
})

export type ShownModels = Effect.Success<ReturnType<typeof showModels>>
