export { beyond, type Candidate, candidates, mostCandidates, pickable } from "./candidates.ts"
export { editField, leaveField, mannerOf } from "./edit-field.ts"
