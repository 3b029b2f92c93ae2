export { drawSetup } from "./draw-setup.ts"
export { openSetup, setupEntries } from "./entries.ts"
