export { type Drafts, memoryDrafts } from "./drafts.ts"
export { fileDrafts } from "./file-drafts.ts"
