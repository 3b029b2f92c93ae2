import { access } from "./access.ts"
import { alterations } from "./alterations.ts"
import { bulk } from "./bulk.ts"
import type { Case } from "./case.ts"
import { feed } from "./feed.ts"
import { lists } from "./lists.ts"
import { past } from "./past.ts"
import { retries } from "./retries.ts"
import { texts } from "./texts.ts"
import { whole } from "./whole.ts"

/** All that the API has to come through over each store, with answers that no store tells otherwise. */
export const cases: ReadonlyArray<Case> = [
  ...retries,
  ...access,
  ...lists,
  ...feed,
  ...past,
  ...alterations,
  ...bulk,
  ...texts,
  ...whole,
]
