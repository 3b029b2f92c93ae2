export { drawSettings } from "./draw-settings.ts"
export { settingsEntries } from "./entries.ts"
