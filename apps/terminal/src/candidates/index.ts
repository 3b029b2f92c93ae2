export { allCandidates, candidateOf, isWaiting, lacking } from "./candidates.ts"
