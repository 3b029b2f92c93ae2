export { type Draft, draftKey, emptyValue, type FieldState, type FormState, type Subject } from "./form-state.ts"
export {
  askedOf,
  type Decision,
  type Importing,
  type ImportLook,
  type ImportWork,
  noImport,
  type ReviewTab,
  reviewTabs,
} from "./importing.ts"
export { ask, type Dialog, toast, type Toast } from "./notices.ts"
export {
  askDay,
  awards,
  type AwardSort,
  awardSorts,
  type AwardTab,
  awardTabs,
  checks,
  dashboard,
  dossierAt,
  importBatches,
  importRowAt,
  imports,
  type Filter,
  journal,
  modelAt,
  modelsOf,
  type ModelTab,
  modelTabs,
  noFilter,
  palette,
  type Screen,
  type ScreenOf,
  unitAt,
  unitsOf,
  type UnitTab,
  unitTabs,
} from "./screen.ts"
export type { Seen } from "./seen.ts"
export { togetherId } from "./sending.ts"
export type { Ask, Mending, OutcomeMending, Sending, Sent, SingleAsk, Together } from "./sending.ts"
export { inField, initial, shown, type State } from "./state.ts"
export { back, go, put } from "./ways.ts"
