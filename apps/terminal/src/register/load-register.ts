import {
  load,
  showBoard,
  showModels,
  type ShownBoard,
  type ShownModels,
  type ShownUnits,
  showUnits,
} from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeState, users as usersOf } from "@kheo/domain/office"
import { Effect } from "effect"
import { type Acting, actingUser, type AskedAs } from "./acting-user.ts"

/** What the lists and the dashboard show: all of one state of the ledger, so that their numbers agree. */
export interface Register {
  readonly board: ShownBoard
  readonly units: ShownUnits["units"]
  readonly models: ShownModels["models"]
  /** Names of the users by id. */
  readonly users: ReadonlyMap<string, string>
  readonly office: OfficeState
  readonly acting: Acting
}

/** Reads a campaign as of a day; the lists are read at the position of the board, whatever is appended meanwhile. */
export const loadRegister = Effect.fn("loadRegister")(function* (
  campaign: number,
  asOf: LocalDate | undefined,
  asked: AskedAs = { named: undefined, account: "" },
) {
  const board = yield* showBoard({ campaign, asOf })
  const same = { campaign, asOf: board.asOf, knownAt: String(board.position) }
  const { units } = yield* showUnits(same)
  const { models } = yield* showModels(same)
  const office = (yield* load(Office, streamName({ category: "office" }))).state
  const users = new Map(usersOf(office).map(({ personal, user }) => [String(user), personal.name]))
  const register: Register = { board, units, models, users, office, acting: actingUser(office, asked) }
  return register
})
