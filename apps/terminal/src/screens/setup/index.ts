export { drawSetup } from "./draw-setup.ts"
export { openSetup, setupEntries, setupPlace } from "./entries.ts"
