import { ModelCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { ModelEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { amended, fits } from "./amended.ts"
export { Verdict } from "./award-facts.ts"
export { ModelCommand } from "./command.ts"
export type { ModelContext, ModelDecision } from "./decide.ts"
export {
  AmendableField,
  type Fact as ModelFactOf,
  Holder,
  Kind,
  ModelEvent,
  ModelFact,
  ModelId,
  Period,
  Personal,
} from "./events.ts"
export { type AwardDossier, dossierOf } from "./dossier.ts"
export { awardOf, type Candidacy, candidacies, isStanding } from "./ladder.ts"
export { Adopter } from "./life-facts.ts"
export { ModelRefusal } from "./refusal.ts"
export { HoldKind } from "./rule-facts.ts"
export { attributes, isWithdrawn, type Model as ModelState, outcome, proposals, registered } from "./state.ts"
export { achievementOf, alone, type Kin, type Story } from "./story.ts"

/** A model of skilful mass mobilisation (mô hình, điển hình “Dân vận khéo”), from its registration on. */
export const Model = { category: "model", Event: ModelEvent, Command: ModelCommand, initial, evolve, decide } as const
