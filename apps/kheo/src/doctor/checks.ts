import { accessJournal } from "./access-journal.ts"
import { storeFailure } from "./store-failure.ts"
import { backups } from "./backups.ts"
import { clock } from "./clock.ts"
import { companions } from "./companions.ts"
import { diskSpace } from "./disk-space.ts"
import type { Check, Finding, Place } from "./finding.ts"
import { integrity } from "./integrity.ts"
import { lock } from "./lock.ts"
import { network } from "./network.ts"
import { projections } from "./projections.ts"
import { settings } from "./settings.ts"
import { variables } from "./variables.ts"
import { webhooks } from "./webhooks.ts"

/** Every check, in the order in which they are told; what can't be written to is told before what is in it. */
const checks: ReadonlyArray<Check> = [
  settings,
  variables,
  diskSpace,
  network,
  integrity,
  clock,
  lock,
  projections,
  backups,
  companions,
  accessJournal,
  webhooks,
]

/** Those that say something where the register is in a database: what lies in the folder beside it. */
export const besideDatabase: ReadonlyArray<Check> = [variables, diskSpace, companions, accessJournal, webhooks]

/** What all checks found; one that breaks is a finding itself, told once, and the others go on. */
export const examine = (place: Place, all: ReadonlyArray<Check> = checks): ReadonlyArray<Finding> => {
  const found = all.flatMap(({ look, name }) => {
    try {
      return look(place)
    } catch (cause) {
      return [storeFailure(name, place, cause)]
    }
  })
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index)
}

const isSame = (one: Finding, other: Finding): boolean => one.what.en === other.what.en && one.where === other.where
