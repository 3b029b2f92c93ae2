export { allCandidates, candidateOf, isIncomplete, isWaiting, lacking, waitingFor } from "./candidates.ts"
