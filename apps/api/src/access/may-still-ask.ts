import { Asker } from "@kheo/application"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Said } from "../endpoint/said.ts"
import type { Running } from "../running.ts"
import { askerIn } from "./admit.ts"

/** Whether whoever was let to a route would still be, with the same view: asked again of what goes on long after it was asked. */
export const mayStillAsk = async (
  { scope }: Endpoint,
  said: Said,
  before: Asker,
  options: AppOptions & Running,
): Promise<boolean> => {
  const now = await askerIn(said, options).catch(() => undefined)
  if (now === undefined) return true
  if (!(now instanceof Asker)) return typeof now === "object" && now.kind === "idp-unavailable"
  const units = (asker: Asker) => JSON.stringify(asker.units && [...asker.units])
  return units(now) === units(before) && (scope === "somebody" || scope === "anyone" || now.scopes.has(scope))
}
