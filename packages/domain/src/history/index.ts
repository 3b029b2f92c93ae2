export { content, same, saysNothingNew } from "./content.ts"
export { dayAfter } from "./day-after.ts"
export { Basis, EventId, Source } from "./fact.ts"
export { LocalDate } from "./local-date.ts"
export { futureDay, type Occasion } from "./occasion.ts"
export type { Recorded } from "./recorded.ts"
export {
  type Correction,
  isCorrection,
  isRetraction,
  newest,
  type Retraction,
  settle,
  type Standing,
} from "./standing.ts"
