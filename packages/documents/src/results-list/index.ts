export type { ModelResult, ResultsContent, ResultsWording } from "./content.ts"
export { consolidatedList, notScalableList } from "./paper.ts"
export { consolidatedWording, notScalableWording } from "./wording.ts"
