export {
  AttachmentMissing,
  AttachmentRefused,
  Attachments,
  AttachmentsUnavailable,
  type FileState,
  type StoredFile,
} from "./attachments.ts"
export { copyAttachments, type CopiedFiles } from "./copy-attachments.ts"
export { cleanName, refusedName } from "./file-name.ts"
export { folderAttachments } from "./folder-attachments.ts"
export { defaultLimit, type IntakeOptions } from "./intake.ts"
export { memoryAttachments } from "./memory-attachments.ts"
