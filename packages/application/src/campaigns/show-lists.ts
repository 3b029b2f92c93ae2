import { ReportingBoard } from "@kheo/domain/reporting-board"
import { type UnitFacets, type UnitLists, unitFacets, unitLists } from "@kheo/domain/unit-facets"
import { Effect } from "effect"
import { view, type ViewQuery } from "../view.ts"

/** Who has reported in a block and who has not, by name, in roster order. */
export interface ListedBlock {
  readonly block: string
  readonly units: number
  readonly conferences: number
  readonly reported: ReadonlyArray<string>
  readonly outstanding: ReadonlyArray<string>
  readonly neverRegistered: ReadonlyArray<string>
  readonly closedUnregistered: ReadonlyArray<string>
  readonly behind: ReadonlyArray<string>
}

/** Who owes what as of a day, in all and by block, with every unit's facets and the switches that hold. */
export const showLists = Effect.fn("showLists")(function* (query: ViewQuery) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  const units = unitFacets(state, asOf)
  const lists = unitLists(units, state.policy)
  return {
    campaign: query.campaign,
    asOf,
    knownAt: evidence.knownAt,
    deadline: state.deadline ?? null,
    position: evidence.position,
    root: evidence.root,
    policy: state.policy,
    blocks: [...Map.groupBy(units, ({ block }) => block)].map(([block, members]) => listed(block, members, lists)),
    reported: names(units.filter(({ report }) => report !== null)),
    outstanding: names(lists.outstanding),
    neverRegistered: names(lists.neverRegistered),
    closedUnregistered: names(lists.closedUnregistered),
    behind: names(lists.behind),
    units: units.map((unit) => ({ ...unit, behind: lists.behind.includes(unit) })),
  }
})

export type ShownLists = Effect.Success<ReturnType<typeof showLists>>

const names = (units: ReadonlyArray<UnitFacets>): ReadonlyArray<string> => units.map(({ name }) => name)

const listed = (block: string, members: ReadonlyArray<UnitFacets>, lists: UnitLists): ListedBlock => {
  const among = (list: ReadonlyArray<UnitFacets>) => names(members.filter((unit) => list.includes(unit)))
  return {
    block,
    units: members.length,
    conferences: members.filter(({ conferenceHeldOn }) => conferenceHeldOn !== null).length,
    reported: names(members.filter(({ report }) => report !== null)),
    outstanding: among(lists.outstanding),
    neverRegistered: among(lists.neverRegistered),
    closedUnregistered: among(lists.closedUnregistered),
    behind: among(lists.behind),
  }
}
