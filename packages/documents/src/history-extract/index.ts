export { type ExtractedEvent, type HistoryContent, historyExtract } from "./extract.ts"
export { type HistoryWording, historyWording } from "./wording.ts"
