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
export { importBatches, importLayoutOf, importRowAt, imports } from "./import-screens.ts"
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
  documents,
  dossierAt,
  type Filter,
  type Heard,
  journal,
  modelAt,
  modelsOf,
  type ModelTab,
  modelTabs,
  noFilter,
  palette,
  type Screen,
  type ScreenOf,
  settings,
  setup,
  tour,
  unitAt,
  unitsOf,
  type UnitTab,
  unitTabs,
  users,
  welcomeAt,
  type WelcomeStep,
  welcomeSteps,
} from "./screen.ts"
export type { Seen } from "./seen.ts"
export { togetherId } from "./sending.ts"
export type {
  Ask,
  Founding,
  Mending,
  OpeningMending,
  OutcomeMending,
  PaperFiling,
  RosterAsk,
  Sending,
  Sent,
  SingleAsk,
  Together,
  UnitAddition,
  UserAddition,
} from "./sending.ts"
export { inField, initial, shown, type State } from "./state.ts"
export { prefer } from "./prefer.ts"
export { back, go, put } from "./ways.ts"
