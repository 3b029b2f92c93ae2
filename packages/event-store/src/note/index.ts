export { fromBase64, toBase64 } from "./base64.ts"
export { type Checkpoint, checkpointText, readCheckpointText } from "./checkpoint.ts"
export { compactNote, expandNote } from "./compact.ts"
export { newSeed, type PrivateKey, privateKeyOf, verifies } from "./ed25519.ts"
export { keyId, type NoteKey, readVkey, vkeyText } from "./note-key.ts"
export { ledgerOfOrigin, originOf } from "./origin.ts"
export {
  type ConsistencyFile,
  consistencyFile,
  type InclusionFile,
  inclusionFile,
  readProofFile,
} from "./proof-file.ts"
export {
  type NoteFault,
  noteOf,
  openNote,
  type ParsedNote,
  parseNote,
  type SignatureLine,
  signNote,
} from "./signed-note.ts"
