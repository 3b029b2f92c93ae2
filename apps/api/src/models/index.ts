export { listModels } from "./list-models.ts"
export { modelEvents } from "./model-events.ts"
export { registerModel } from "./register-model.ts"
