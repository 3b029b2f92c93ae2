import { nameId } from "@kheo/application"
import { ModelCommand } from "@kheo/domain/model"
import { ParticipationCommand } from "@kheo/domain/participation"
import { Result } from "effect"
import type { Ask, Sent } from "../../state/index.ts"
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
    const { what } = JSON.parse(subject["sent"] ?? "{}") as Sent
    return [{ vi: `Bỏ “${what.vi}”`, en: `“${what.en}” taken back` }]
  },
}

/** Whether a written command can be taken back by one more event. */
export const canUndo = ({ ask, model }: Sent): boolean => {
  if (ask.use === "registration") return model !== undefined
  return (
    (ask.use === "participation" || ask.use === "model") &&
    !ask.command._tag.startsWith("Correct") &&
    !ask.command._tag.startsWith("Retract")
  )
}

/** The id of the first event of a command: it follows from the command's, so nobody has to look for it. */
export const firstEvent = (command: string): string => nameId(`${command}/0`)

const undo = (sent: Sent, { reason }: Answers, today: string): Result.Result<Ask, ReadonlyArray<string>> => {
  const { ask, id, model } = sent
  const retraction = { retracts: firstEvent(id), reason, occurredAt: dayOf(ask) ?? today, basis: "assumed" }
  const fields = { reason: "reason" }
  if (ask.use === "participation")
    return Result.map(
      checked(ParticipationCommand, { _tag: "RetractParticipation", ...retraction }, fields),
      (command): Ask => ({ ...ask, command }),
    )
  const its = ask.use === "model" ? ask.model : model
  if (its === undefined) return Result.fail(["reason"])
  return Result.map(checked(ModelCommand, { _tag: "RetractModel", ...retraction }, fields), (command): Ask => ({
    use: "model",
    model: its,
    command,
  }))
}

/** The day of the fact that is taken back: it never was, on no day. */
const dayOf = (ask: Ask): string | undefined =>
  ask.use === "registration" ? ask.registration.occurredAt : ask.command.occurredAt
