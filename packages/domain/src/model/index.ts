import { ModelCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { ModelEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { ModelCommand, ModelRefusal } from "./command.ts"
export type { ModelContext, ModelDecision } from "./decide.ts"
export { Holder, ModelEvent, ModelFact, ModelId } from "./events.ts"
export { isWithdrawn, type Model as ModelState, outcome, proposals, registered } from "./state.ts"

/** A model of skilful mass mobilisation (mô hình, điển hình “Dân vận khéo”), from its registration on. */
export const Model = { category: "model", Event: ModelEvent, Command: ModelCommand, initial, evolve, decide } as const
