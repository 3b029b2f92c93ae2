export { type Draft, draftKey, emptyValue, type FieldState, type FormState, type Subject } from "./form-state.ts"
export { ask, type Dialog, toast, type Toast } from "./notices.ts"
export {
  dashboard,
  type Filter,
  modelsOf,
  noFilter,
  palette,
  type Screen,
  type ScreenOf,
  unitsOf,
  type UnitTab,
  unitTabs,
} from "./screen.ts"
export type { Ask, Sending, Sent } from "./sending.ts"
export { inField, initial, shown, type State } from "./state.ts"
export { back, go, put } from "./ways.ts"
