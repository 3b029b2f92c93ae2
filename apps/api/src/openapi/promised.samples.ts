import { assert } from "@effect/vitest"
import { unpromised } from "./unpromised.samples.ts"

/** Fails where an answer isn't what the document promises of that path and method: status, headers, type and body. */
export const assertPromised = (path: string, method: string, response: Response, text: string): void =>
  assert.isUndefined(unpromised(path, method, response, text))
