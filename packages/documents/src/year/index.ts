export { conferencePack } from "./conference-pack.ts"
export type {
  ConferenceContent,
  YearContent,
  YearFigures,
  YearModel,
  YearNumbers,
  YearOrigin,
  YearUnit,
} from "./content.ts"
export { type ConferenceWording, defaultConferenceWording, defaultYearWording, type YearWording } from "./wording.ts"
export { yearReport } from "./year-report.ts"
