import { load, showCampaignRegister, type ShownBoard, type ShownModels, type ShownUnits } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeState, users as usersOf } from "@kheo/domain/office"
import type { Units } from "@kheo/domain/unit"
import { Effect, Semaphore } from "effect"
import { type Acting, actingUser, type AskedAs } from "./acting-user.ts"
import { unopenedRegister } from "./unopened-register.ts"
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

/** How a register is read. */
export interface Reading {
  readonly kept: ModelsKept
  /** Models that were not read before are read now, or else left out. */
  readonly readNow: boolean
  /** The campaign may still have to be opened; in a register that is not new that is a mistake, which is told. */
  readonly isNew: boolean
}

/** Reads a campaign as of a day, its models included. */
export const loadRegister = (campaign: number, asOf: LocalDate | undefined, asked: AskedAs = nobody, isNew = false) =>
  loadRegisterWith({ kept: noModelsKept(), readNow: true, isNew }, campaign, asOf, asked)

/** The same with the models that were read before. */
export const loadRegisterWith = (reading: Reading, campaign: number, asOf: LocalDate | undefined, asked: AskedAs) =>
  reading.kept.turn.withPermits(1)(loadInTurn(reading, campaign, asOf, asked))

const loadInTurn = Effect.fn("loadRegister")(function* (
  { isNew, kept, readNow }: Reading,
  campaign: number,
  asOf: LocalDate | undefined,
  asked: AskedAs,
) {
  const opened = showCampaignRegister({ campaign, asOf })
  const shown = yield* isNew ? Effect.catchTag(opened, "NotFound", () => unopenedRegister(campaign, asOf)) : opened
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
