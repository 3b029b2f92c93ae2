export { type AttachedFile, attachFile, type GivenFile } from "./attach-file.ts"
export { type CheckedFiles, checkFiles, filesOfPaper, type NamedFile, namedFiles } from "./named-files.ts"
export { openAttachment } from "./open-attachment.ts"
