import {
  type CommandMark,
  handleCampaign,
  handleDocument,
  handleModel,
  handleOffice,
  handleParticipation,
  handleUnit,
  type Register,
  registerModel,
} from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import type { Ask } from "../state/index.ts"
import type { Answer } from "./answer.ts"

/** The use case that an ask is of. */
export const runAsk = (mark: CommandMark, ask: Ask): Effect.Effect<Answer, Problem, Register> => {
  switch (ask.use) {
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

/** The stream that an ask is about; undefined where it makes one. */
export const streamOf = (ask: Ask): string | undefined => {
  switch (ask.use) {
    case "participation":
      return streamName({ category: "participation", campaign: ask.campaign, unit: ask.unit })
    case "model":
      return streamName({ category: "model", model: ask.model })
    case "campaign":
      return streamName({ category: "campaign", campaign: ask.campaign })
    case "unit":
      return streamName({ category: "unit", unit: ask.unit })
    case "office":
      return streamName({ category: "office" })
    case "document":
      return streamName({ category: "document", document: ask.document })
    case "registration":
      return undefined
  }
}
