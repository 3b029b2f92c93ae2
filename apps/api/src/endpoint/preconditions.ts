import { Result } from "effect"
import { type Trouble, trouble } from "../problem/index.ts"

/** The strong tag of a resource at a version of its stream; what follows the dot tells representations apart, for caches. */
export const versionTag = (version: number, representation?: string): string =>
  representation === undefined ? `"v${version}"` : `"v${version}.${representation}"`

/** The versions that `If-Match` names; undefined for `*`. A tag that is none of ours matches no version. */
export const versionsOf = (header: string | null): Result.Result<ReadonlyArray<number> | undefined, Trouble> => {
  if (header === null) return Result.fail(trouble("precondition-required"))
  const tags = header.split(",").map((tag) => tag.trim())
  if (tags.length === 1 && tags[0] === "*") return Result.succeed(undefined)
  if (tags.some((tag) => tag.startsWith("W/"))) return Result.fail(trouble("etag-weak"))
  return Result.succeed(tags.map((tag) => Number(/^"v(\d{1,15})([.-][^"]*)?"$/.exec(tag)?.[1] ?? Number.NaN)))
}
