import { Effect } from "effect"
import type { CommandMark } from "./command-mark.ts"
import { Refused } from "./refused.ts"

/**
 * Fails where the stream stands at none of the expected versions; asked within the decision, so that a repeat of a command
 * that was answered before gets that answer and no complaint.
 */
export const checkVersion = (
  { expects }: CommandMark,
  stream: string,
  read: ReadonlyArray<{ readonly stream: string; readonly version: number }>,
): Effect.Effect<void, Refused> => {
  if (expects === undefined) return Effect.void
  const actual = read.find((loaded) => loaded.stream === stream)?.version ?? 0
  if (expects.includes(actual)) return Effect.void
  return Effect.fail(new Refused({ refusal: { _tag: "VersionMoved", stream, actual } }))
}
