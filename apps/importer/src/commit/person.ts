import { toneKey } from "@kheo/vietnamese"
import type { When } from "../units/named.ts"
import type { Known, KnownUnit } from "./known.ts"
import { isNameOf } from "./resolve-unit.ts"

/** The person whose model it is; the unit's own name however written, a dash or "không" in that column means the unit itself. */
export const personOf = (
  known: Pick<Known, "directory">,
  unit: KnownUnit,
  text: string | undefined,
  when: When,
): string | undefined => {
  if (text === undefined || /^[\s\-–—./]*$|^không$/i.test(text)) return undefined
  return toneKey(text) === toneKey(unit.name) || isNameOf(known, unit, text, when) ? undefined : text
}
