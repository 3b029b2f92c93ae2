import { on } from "../history/past.samples.ts"
import type { OfficeFact } from "./events.ts"

type Change = typeof OfficeFact.cases.OfficeSettingsChanged.Type

/** A change of the settings, recorded on 3/1/2022. */
export const changed = (settings: Change["settings"], from?: string): Change => ({
  _tag: "OfficeSettingsChanged",
  ...on("2022-01-03", "receipt"),
  settings,
  ...(from === undefined ? {} : { from }),
})

/** The sample letter's office: fifty letters were written before the register began, and no term of office is set. */
export const lettersFrom50 = changed({ office: { name: "BCĐ", symbol: "CV/BCĐ", lastNumber: 50 } })
