import { storedType } from "@kheo/application"
import type { Theirs } from "../form-spec.ts"

/** Whether an entry states a kind of fact, by itself or as a correction that puts one in its place. */
export const standsAs = ({ data, type }: Theirs, tag: string): boolean => {
  const replacement = data["replacement"]
  const replaced = typeof replacement === "object" && replacement !== null && "_tag" in replacement
  return type === storedType(tag) || (replaced && replacement._tag === tag)
}
