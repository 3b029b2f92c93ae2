export { filePreferences, type KeptPreferences, readPreferences } from "./file-preferences.ts"
export { type Colours, everyColours, type Preferences, usualPreferences } from "./preferences.ts"
