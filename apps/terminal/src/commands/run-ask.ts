import {
  type CommandMark,
  handleCampaign,
  handleDocument,
  handleModel,
  handleOffice,
  handleParticipation,
  handleUnit,
  nameId,
  type Register,
  registerModel,
} from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { streamName } from "@kheo/domain/movement"
import { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import type { Ask, SingleAsk } from "../state/index.ts"
import { addUnit } from "./add-unit.ts"
import type { Answer } from "./answer.ts"
import { filePaper } from "./file-paper.ts"
import { mend } from "./mend.ts"
import { mendOpening } from "./mend-opening.ts"
import { mendOutcome } from "./mend-outcome.ts"
import { writeTogether } from "./write-together.ts"

/** The use case that an ask is of. */
export const runAsk = (mark: CommandMark, ask: Ask): Effect.Effect<Answer, Problem, Register> => {
  switch (ask.use) {
    case "together":
      return Effect.map(
        writeTogether(
          mark,
          ask.asks.map((one) => (its: CommandMark) => runAsk(its, one)),
        ),
        (events): Answer => ({ kind: "done", events }),
      )
    case "mending":
      return written(mend(mark, ask))
    case "outcomeMending":
      return written(mendOutcome(mark, ask))
    case "openingMending":
      return written(mendOpening(mark, ask))
    case "unitAddition":
      return addUnit(mark, ask)
    case "userAddition": {
      const user = UserId.make(nameId(`${mark.id}/user`))
      return written(handleOffice(mark, { ...ask.command, user }))
    }
    case "founding":
      return written(handleOffice(mark, ask.command))
    case "roster":
      return Effect.die(new Error("a roster is read by whoever opened the screens"))
    case "paperFiling":
      return filePaper(mark, ask)
    case "participation":
      return written(handleParticipation(mark, ask.campaign, ask.unit, ask.command))
    case "model":
      return written(handleModel(mark, ask.model, ask.command))
    case "campaign":
      return written(handleCampaign(mark, ask.campaign, ask.command))
    case "unit":
      return written(handleUnit(mark, ask.unit, ask.command))
    case "office":
      return written(handleOffice(mark, ask.command))
    case "document":
      return written(handleDocument(mark, ask.document, ask.command))
    case "registration":
      return Effect.map(registerModel(mark, ask.registration), ({ id }): Answer => ({
        kind: "done",
        events: 1,
        model: id,
      }))
  }
}

const written = <E, R>(appending: Effect.Effect<{ readonly first: number; readonly last: number }, E, R>) =>
  Effect.map(appending, ({ first, last }): Answer => ({ kind: "done", events: Math.max(0, last - first + 1) }))

/** The stream that a refused ask is about; undefined where it makes one. */
export const streamOf = (ask: Ask, refusal: string): string | undefined => {
  if (ask.use === "founding") return streamName({ category: "office" })
  if (ask.use === "roster") return undefined
  if (ask.use === "paperFiling") return streamName({ category: "model", model: ask.model })
  if (ask.use !== "together") return ownStream(ask)
  const ofUnit = refusal === "ConferenceAlreadyHeld" || refusal === "ReportAlreadyReceived"
  const blamed = ask.asks.find(({ use }) => (use === "participation") === ofUnit) ?? ask.asks[0]
  return blamed && ownStream(blamed)
}

const ownStream = (ask: SingleAsk): string | undefined => {
  switch (ask.use) {
    case "participation":
    case "mending":
      return streamName({ category: "participation", campaign: ask.campaign, unit: ask.unit })
    case "model":
    case "outcomeMending":
      return streamName({ category: "model", model: ask.model })
    case "campaign":
    case "openingMending":
      return streamName({ category: "campaign", campaign: ask.campaign })
    case "unit":
      return streamName({ category: "unit", unit: ask.unit })
    case "office":
    case "userAddition":
      return streamName({ category: "office" })
    case "document":
      return streamName({ category: "document", document: ask.document })
    case "unitAddition":
    case "registration":
      return undefined
  }
}
