export { drawModels, modelRows } from "./draw-models.ts"
export { modelEntries } from "./entries.ts"
