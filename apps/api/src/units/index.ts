import { addUnit } from "./add-unit.ts"
import { unitCommands } from "./unit-commands.ts"
import { everyLineage, unitLineage } from "./lineage.ts"
import { listUnits, unitShown, unitVersions } from "./unit-queries.ts"
import { applyLineages, reorganiseUnit } from "./unit-reorganisations.ts"

/** Every route about units. */
export const units = [
  listUnits,
  addUnit,
  unitShown,
  unitVersions,
  unitLineage,
  ...unitCommands,
  reorganiseUnit,
  everyLineage,
  applyLineages,
]
