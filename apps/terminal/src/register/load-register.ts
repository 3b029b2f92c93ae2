import {
  load,
  placedFacts,
  showBoard,
  showModels,
  type ShownBoard,
  type ShownModels,
  type ShownUnits,
  showUnits,
} from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { fold, streamName, unitPartition } from "@kheo/domain/movement"
import { Office, type OfficeState, users as usersOf } from "@kheo/domain/office"
import type { Units } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { Effect } from "effect"
import { unopenedBoard } from "./unopened-board.ts"
import { type Acting, actingUser, type AskedAs } from "./acting-user.ts"

/** What the lists and the dashboard show: all of one state of the ledger, so that their numbers agree. */
export interface Register {
  readonly board: ShownBoard
  readonly units: ShownUnits["units"]
  readonly models: ShownModels["models"]
  /** What every unit ever was, for its old names and aliases. */
  readonly unitHistory: Units
  /** Names of the users by id. */
  readonly users: ReadonlyMap<string, string>
  readonly office: OfficeState
  readonly acting: Acting
}

/**
 * Reads a campaign as of a day; the lists are read at the position of the board, whatever is appended meanwhile.
 *
 * In a new register the campaign may still have to be opened; in any other that is a mistake, which is told.
 */
export const loadRegister = Effect.fn("loadRegister")(function* (
  campaign: number,
  asOf: LocalDate | undefined,
  asked: AskedAs = { named: undefined, account: "" },
  isNew = false,
) {
  const opened = isNew
    ? Effect.catchTag(showBoard({ campaign, asOf }), "NotFound", () => unopenedBoard(campaign, asOf))
    : showBoard({ campaign, asOf })
  const board = yield* opened
  const same = { campaign, asOf: board.asOf, knownAt: String(board.position) }
  const isOpen = !isNew || board.deadline !== null
  const { units } = isOpen ? yield* showUnits(same) : { units: [] }
  const { models } = isOpen ? yield* showModels(same) : { models: [] }
  const facts = yield* placedFacts({ partitions: [unitPartition], knownAt: board.position })
  const unitHistory = fold(UnitHistory, facts).units
  const office = (yield* load(Office, streamName({ category: "office" }))).state
  const users = new Map(usersOf(office).map(({ personal, user }) => [String(user), personal.name]))
  const register: Register = { board, units, models, unitHistory, users, office, acting: actingUser(office, asked) }
  return register
})
