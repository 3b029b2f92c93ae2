import { Effect } from "effect"
import { bodyFault, trouble } from "../problem/index.ts"
import { typesNamedBy } from "../events/index.ts"
import type { Outgoing } from "./outgoing.ts"
import { receiverUrl, targetOf } from "./target.ts"

/** Fails for a receiver that may not be called, as far as it can be told now: every delivery looks again. */
export const checkReceiver = Effect.fnUntraced(function* (text: string, { allowed, resolve }: Outgoing) {
  const url = receiverUrl(text)
  if (url === undefined) return yield* Effect.fail(trouble("validation", { faults: [bodyFault("/url", "url")] }))
  const target = yield* Effect.promise(() => targetOf(url, allowed, resolve))
  if (target === "forbidden")
    return yield* Effect.fail(trouble("rule-broken", { code: "webhook-target-forbidden", detail: forbidden }))
})

const forbidden = {
  vi: "Chỉ gửi được đến địa chỉ https trên internet. Nơi nhận trong mạng nội bộ cần người quản trị ghi vào KHEO_WEBHOOK_ALLOW.",
  en: "Messages go to https addresses on the internet only. A receiver on the office's own network has to be named in KHEO_WEBHOOK_ALLOW.",
}

/** Stored types; fails for a name that no event has. */
export const checkTypes = (names: ReadonlyArray<string>) => {
  const types = typesNamedBy(names)
  const wrong = names.findIndex((name) => typesNamedBy([name]) === undefined)
  return types === undefined
    ? Effect.fail(trouble("validation", { faults: [bodyFault(`/types/${wrong}`, "invalid")] }))
    : Effect.succeed(types)
}
