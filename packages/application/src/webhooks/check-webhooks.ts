import type { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import { loadOffice } from "../office/load-office.ts"
import { checkRights } from "../rights/index.ts"

/** Fails when the actor may not say who is told of the office's events: that is for who may change its settings. */
export const checkWebhooks = Effect.fn("checkWebhooks")(function* (actor: UserId) {
  const { state } = yield* loadOffice
  yield* checkRights(state, actor, { _tag: "ManageWebhooks" }, "office")
})
