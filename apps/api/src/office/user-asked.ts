import { listUsers, NotFound } from "@kheo/application"
import { findUser } from "@kheo/domain/office"
import { Effect } from "effect"
import { nameWords, trouble } from "../problem/index.ts"

/** The user whom a path names: by id, account or name. */
export const userAsked = Effect.fnUntraced(function* (name: string) {
  const found = findUser({ users: yield* listUsers }, name)
  if (found !== undefined) return found
  return yield* Effect.fail(trouble("not-found", { detail: nameWords(new NotFound({ what: "user", name })) }))
})
