import type { Exportable } from "../exported.ts"
import { awardsExport } from "./awards.ts"
import { boardExport } from "./board.ts"
import { eventsExport } from "./events.ts"
import { modelsExport } from "./models.ts"
import { unitsExport } from "./units.ts"

/** What can be exported; each in every format. */
export const exportables: ReadonlyArray<Exportable> = [
  modelsExport,
  boardExport,
  unitsExport,
  awardsExport,
  eventsExport,
]
