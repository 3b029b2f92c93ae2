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
): Effect.Effect<void, Effect.Error<Closely>, Effect.Services<Closely>> => {
  const user = asker(office, actor)
  if (user === undefined) return Effect.void
  if (user !== "nobody" && command.retracts === undefined) {
    const right = rightFor({ command: command._tag, touches: command.replacement?._tag }, about)
    if (!dependsOnUnit(user, right) && judge(office, user, right, undefined) === undefined) return Effect.void
  }
  return checkClosely(office, user, { actor, command, about })
}

const checkClosely = Effect.fnUntraced(function* (
  office: OfficeState,
  user: User | "nobody",
  { about, actor, command }: { readonly actor: UserId; readonly command: CommandOfSomebody; readonly about: string },
) {
  if (user === "nobody") return yield* new Refused({ refusal: { _tag: "ActorIsNoUser", actor } })
  const touches = command.replacement?._tag ?? (yield* retracted(command, about))
  const right = rightFor({ command: command._tag, touches }, about)
  const unit = dependsOnUnit(user, right) ? yield* unitOf(command, about) : undefined
  const distant = unit === undefined || user.unit === undefined || unit === user.unit ? [] : [unit, user.unit]
  const refusal = judge(office, user, right, unit, yield* heirs(distant))
  if (refusal !== undefined) return yield* new Refused({ refusal })
})

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
