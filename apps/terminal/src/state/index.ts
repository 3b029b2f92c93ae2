export {
  dashboard,
  type Filter,
  modelsOf,
  noFilter,
  type Screen,
  type ScreenOf,
  unitsOf,
  type UnitTab,
  unitTabs,
} from "./screen.ts"
export { initial, shown, type State } from "./state.ts"
