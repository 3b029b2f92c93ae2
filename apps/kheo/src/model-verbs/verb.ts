import type { Register } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import type { Basis, LocalDate } from "@kheo/domain/history"
import type { ModelCommand, ModelId } from "@kheo/domain/model"
import type { Effect } from "effect"
import type { Options } from "./options.ts"

/** The day of a command's paper, and how well it is known. */
export interface Day {
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/** A command once its model and its day are known; it may have to look up a unit or what stands. */
export type Building = (day: Day, model: ModelId) => Effect.Effect<ModelCommand, Problem, Register>

/** What can be done with one model: reads the options at once, so that a missing one is told before anything is opened. */
export type Verb = (options: Options) => Building
