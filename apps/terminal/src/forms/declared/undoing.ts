import { nameId } from "@kheo/application"
import { ModelCommand } from "@kheo/domain/model"
import { ParticipationCommand } from "@kheo/domain/participation"
import { UnitCommand } from "@kheo/domain/unit"
import { Result } from "effect"
import { togetherId } from "../../state/index.ts"
import type { Ask, Sent, SingleAsk } from "../../state/index.ts"
import { checked } from "../checked.ts"
import type { Answers, FormSpec } from "../form-spec.ts"
import { reason } from "./reason.ts"

/** Hoàn tác: one more event, which says that an earlier one never was. Nothing is deleted. */
export const undoing: FormSpec = {
  id: "undoing",
  title: { vi: "Hoàn tác", en: "Undo" },
  right: "mend",
  fields: [{ ...reason, example: { vi: "ghi nhầm đơn vị", en: "wrong unit" } }],
  build: (answers, { register, subject }) => {
    const sent = JSON.parse(subject["sent"] ?? "{}") as Sent
    return undo(sent, answers, register.board.asOf)
  },
  writes: (_, { subject }) => {
    const { ask, what, whats = [what] } = JSON.parse(subject["sent"] ?? "{}") as Sent
    const all = ask.use === "together" ? whats : [what]
    return all.map(({ en, vi }) => ({ vi: `Bỏ “${vi}”`, en: `“${en}” taken back` }))
  },
}

/** Whether a written command can be taken back by more events. */
export const canUndo = ({ ask, model, unit }: Pick<Sent, "ask" | "model" | "unit">): boolean => {
  if (ask.use === "together") return ask.asks.every((one) => canUndo({ ask: one, model }))
  if (ask.use === "registration") return model !== undefined
  if (ask.use === "unitAddition") return unit !== undefined && ask.expectIn === undefined
  return (
    (ask.use === "participation" || ask.use === "model" || ask.use === "unit") &&
    !ask.command._tag.startsWith("Correct") &&
    !ask.command._tag.startsWith("Retract")
  )
}

/** The id of the first event of a command: it follows from the command's, so nobody has to look for it. */
export const firstEvent = (command: string): string => nameId(`${command}/0`)

const undo = (
  { ask, id, model, unit }: Sent,
  answers: Answers,
  today: string,
): Result.Result<Ask, ReadonlyArray<string>> => {
  if (ask.use === "founding" || ask.use === "roster" || ask.use === "paperFiling") return Result.fail(["reason"])
  if (ask.use !== "together") return undoOne({ ask, id, model, unit }, answers, today)
  const all = ask.asks.map((one, place) => undoOne({ ask: one, id: togetherId(id, place), model }, answers, today))
  return Result.map(Result.all(all), (asks): Ask => ({ use: "together", asks }))
}

const undoOne = (
  { ask, id, model, unit }: Pick<Sent, "id" | "model" | "unit"> & { readonly ask: SingleAsk },
  { reason }: Answers,
  today: string,
): Result.Result<SingleAsk, ReadonlyArray<string>> => {
  const retraction = { retracts: firstEvent(id), reason, occurredAt: dayOf(ask) ?? today, basis: "assumed" }
  const fields = { reason: "reason" }
  if (ask.use === "participation")
    return Result.map(
      checked(ParticipationCommand, { _tag: "RetractParticipation", ...retraction }, fields),
      (command): SingleAsk => ({ ...ask, command }),
    )
  const changed = ask.use === "unit" ? ask.unit : ask.use === "unitAddition" ? unit : undefined
  if (changed !== undefined)
    return Result.map(checked(UnitCommand, { _tag: "RetractUnit", ...retraction }, fields), (command): SingleAsk => ({
      use: "unit",
      unit: changed,
      command,
    }))
  const its = ask.use === "model" ? ask.model : model
  if (its === undefined) return Result.fail(["reason"])
  return Result.map(checked(ModelCommand, { _tag: "RetractModel", ...retraction }, fields), (command): SingleAsk => ({
    use: "model",
    model: its,
    command,
  }))
}

/** The day of the fact that is taken back: it never was, on no day. */
const dayOf = (ask: SingleAsk): string | undefined => {
  if (ask.use === "registration") return ask.registration.occurredAt
  return "command" in ask ? ask.command.occurredAt : undefined
}
