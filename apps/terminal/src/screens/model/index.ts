export { drawModel, lastTop, modelLines } from "./draw-model.ts"
export { tellStory, type ToldEvent } from "./tell-story.ts"
