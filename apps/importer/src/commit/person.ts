import { toneKey } from "@kheo/vietnamese"
import type { KnownUnit } from "./known.ts"

/** The person whose model it is; the unit's own name, a dash or "không" in that column means the unit itself. */
export const personOf = (text: string | undefined, unit: KnownUnit): string | undefined => {
  if (text === undefined || /^[\s\-–—./]*$|^không$/i.test(text)) return undefined
  return toneKey(text) === toneKey(unit.name) ? undefined : text
}
