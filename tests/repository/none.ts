import { assert } from "@effect/vitest"

/** Passes when nothing was found, and otherwise fails with all of it. */
export const none = (found: ReadonlyArray<string>): void => assert.deepStrictEqual(found, [], found.join("\n"))
