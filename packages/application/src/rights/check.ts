import { Model, registered } from "@kheo/domain/model"
import { parseStream } from "@kheo/domain/movement"
import type { OfficeState, User, UserId } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { load } from "../load.ts"
import { loadOffice } from "../office/load-office.ts"
import { Refused } from "../refused.ts"
import { heirs } from "./heirs.ts"
import { asker, dependsOnUnit, judge } from "./judge.ts"
import { rightFor } from "./right-for.ts"

/** As much of a command as rights depend on. */
export interface CommandOfSomebody {
  readonly _tag: string
  readonly unit?: UnitId
  readonly replacement?: { readonly _tag: string }
  readonly retracts?: string
}

/** Fails when the actor may not do what the command asks of the stream that it is about; nearly always that is clear at once. */
export const checkRights = (
  office: OfficeState,
  actor: UserId,
  command: CommandOfSomebody,
  about: string,
  within?: UnitId,
): Effect.Effect<void, Effect.Error<Closely>, Effect.Services<Closely>> => {
  const user = asker(office, actor)
  return isClear(office, user, command, about, within)
    ? Effect.void
    : checkClosely(office, user ?? "nobody", { actor, command, about, within })
}

/** Whether the actor surely may ask it of a model; else it takes a closer look. The rows of a list all ask alike. */
export const surelyMayOfModel = (office: OfficeState, actor: UserId, command: CommandOfSomebody): boolean => {
  const touches = command.replacement?._tag
  if (command.retracts !== undefined) return false
  if (
    last === undefined ||
    last.office !== office ||
    last.actor !== actor ||
    last.command !== command._tag ||
    last.touches !== touches
  ) {
    const may = isClear(office, asker(office, actor), command, "model", undefined)
    last = { office, actor, command: command._tag, touches, may }
  }
  return last.may
}

/** The newest answer; an office's state never changes. */
let last:
  | {
      readonly office: OfficeState
      readonly actor: UserId
      readonly command: string
      readonly touches: string | undefined
      readonly may: boolean
    }
  | undefined

const isClear = (
  office: OfficeState,
  user: ReturnType<typeof asker>,
  command: CommandOfSomebody,
  about: string,
  within: UnitId | undefined,
): boolean => {
  if (user === undefined) return true
  if (user === "nobody" || within !== undefined || command.retracts !== undefined) return false
  const right = rightFor({ command: command._tag, touches: command.replacement?._tag }, about)
  return !dependsOnUnit(user, right) && judge(office, user, right, undefined) === undefined
}

const checkClosely = Effect.fnUntraced(function* (
  office: OfficeState,
  user: User | "nobody",
  { about, actor, command, within }: Closer,
) {
  if (user === "nobody") return yield* new Refused({ refusal: { _tag: "ActorIsNoUser", actor } })
  const touches = command.replacement?._tag ?? (yield* retracted(command, about))
  const right = rightFor({ command: command._tag, touches }, about)
  const unit = within !== undefined || dependsOnUnit(user, right) ? yield* unitOf(command, about) : undefined
  const distant = [user.unit, within].filter((own): own is UnitId => own !== undefined && own !== unit)
  const heir = yield* heirs(unit === undefined || distant.length === 0 ? [] : [unit, ...distant])
  const refusal = judge(office, user, right, unit, heir)
  if (refusal !== undefined) return yield* new Refused({ refusal })
  if (within !== undefined && unit !== within && unit !== heir(within))
    return yield* new Refused({ refusal: { _tag: "NotOwnUnit", right, unit: within } })
})

interface Closer {
  readonly actor: UserId
  readonly command: CommandOfSomebody
  readonly about: string
  readonly within: UnitId | undefined
}

type Closely = ReturnType<typeof checkClosely>

/** The name of the fact that a retraction removes; only those of models need different rights. */
const retracted = Effect.fnUntraced(function* ({ retracts }: CommandOfSomebody, about: string) {
  if (retracts === undefined || parseStream(about)?.category !== "model") return undefined
  const { state } = yield* load(Model, about)
  return state.facts.find(({ id }) => id === retracts)?.fact._tag
})

/** The unit that a command is about: the stream's own, a model's by its registration, or the one that registers. */
const unitOf = Effect.fnUntraced(function* (command: CommandOfSomebody, about: string) {
  const stream = parseStream(about)
  switch (stream?.category) {
    case "unit":
    case "participation":
      return stream.unit
    case "model": {
      const { state } = yield* load(Model, about)
      return registered(state)?.fact.unit ?? command.unit
    }
    default:
      return command.unit
  }
})

/** Fails when the actor may not import, before anything of a workbook is written. */
export const checkImport = Effect.fn("checkImport")(function* (actor: UserId) {
  const { state } = yield* loadOffice
  yield* checkRights(state, actor, { _tag: "ImportCommitted" }, "import/new")
})
