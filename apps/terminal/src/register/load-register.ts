import { load, showCampaignRegister, type ShownBoard, type ShownModels, type ShownUnits } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeState, users as usersOf } from "@kheo/domain/office"
import type { Units } from "@kheo/domain/unit"
import { Effect, Semaphore } from "effect"
import { type Acting, actingUser, type AskedAs } from "./acting-user.ts"
import { type ListedModels, modelsPage, modelsOfDay, readModels, readOnModels } from "./listed-models.ts"

/** What the lists and the dashboard show: all of one state of the ledger, so that their numbers agree. */
export interface Register {
  readonly board: ShownBoard
  readonly units: ShownUnits["units"]
  /** None while they are being read. */
  readonly models: ShownModels["models"]
  /** How many models are listed, withdrawn ones included; known before they are read. */
  readonly listed: number
  /** Whether the models are still being read. */
  readonly listing: boolean
  /** What every unit ever was, for its old names and aliases. */
  readonly unitHistory: Units
  /** Names of the users by id. */
  readonly users: ReadonlyMap<string, string>
  readonly office: OfficeState
  readonly acting: Acting
}

/** Where the models that were read stay between two readings of the register, of which there is one at a time. */
export interface ModelsKept {
  listed: ListedModels | undefined
  readonly turn: Semaphore.Semaphore
}

/** Nothing read yet. */
export const noModelsKept = (): ModelsKept => ({ listed: undefined, turn: Semaphore.makeUnsafe(1) })

const nobody: AskedAs = { named: undefined, account: "" }

/** Reads a campaign as of a day, its models included. */
export const loadRegister = (campaign: number, asOf: LocalDate | undefined, asked: AskedAs = nobody) =>
  loadRegisterWith(noModelsKept(), true, campaign, asOf, asked)

/** The same with the models that were read before; where there are none yet, they are read now or left out. */
export const loadRegisterWith = (
  kept: ModelsKept,
  readNow: boolean,
  campaign: number,
  asOf: LocalDate | undefined,
  asked: AskedAs,
) => kept.turn.withPermits(1)(loadInTurn(kept, readNow, campaign, asOf, asked))

const loadInTurn = Effect.fn("loadRegister")(function* (
  kept: ModelsKept,
  readNow: boolean,
  campaign: number,
  asOf: LocalDate | undefined,
  asked: AskedAs,
) {
  const shown = yield* showCampaignRegister({ campaign, asOf })
  const before = kept.listed?.campaign === campaign ? kept.listed : undefined
  const isShort = shown.listed <= modelsPage
  const fresh = readNow || isShort ? readModels(campaign, shown) : Effect.undefined
  const after = yield* before === undefined ? fresh : readOnModels(before, shown)
  kept.listed = after
  const { board, listed, unitHistory, units } = shown
  const models = after === undefined ? [] : yield* modelsOfDay(after, shown)
  const office = (yield* load(Office, streamName({ category: "office" }))).state
  const users = new Map(usersOf(office).map(({ personal, user }) => [String(user), personal.name]))
  const acting = actingUser(office, asked)
  const register: Register = {
    board,
    units,
    models,
    listed,
    listing: after === undefined,
    unitHistory,
    users,
    office,
    acting,
  }
  return register
})
