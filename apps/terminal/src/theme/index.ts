export { type Style, type Theme, themeFor, type Tone } from "./theme.ts"
