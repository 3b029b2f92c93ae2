export { drawModel, modelLines, modelRows } from "./draw-model.ts"
export { labelled } from "./fact-lines.ts"
export { tellStory, type ToldEvent } from "./tell-story.ts"
