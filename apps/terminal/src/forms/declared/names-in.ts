import { toneKey } from "@kheo/vietnamese"
import type { Answers } from "../form-spec.ts"

/** Names that stand in one field, between semicolons; one that is known, however its letters are cased, as it is known. */
export const namesIn = (
  text: Answers[string],
  known: ReadonlyArray<string> = [],
): ReadonlyArray<string> | undefined => {
  const names = String(text ?? "")
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => known.find((one) => toneKey(one) === toneKey(name)) ?? name)
  return names.length === 0 ? undefined : [...new Set(names)]
}
