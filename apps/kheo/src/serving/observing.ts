import { type Seen, tellStderr } from "@kheo/api"
import type { Layer } from "effect"
import { requestLog } from "./request-log.ts"
import type { ServeSettings } from "./settings.ts"

/** What the settings want told of a running server, and the layer that sends it on; what nobody wants isn't loaded. */
export const observing = async ({ log, otlp }: Pick<ServeSettings, "log" | "otlp">) => {
  const lines = log ? requestLog() : undefined
  const sent = otlp === undefined ? undefined : await import("./telemetry.ts")
  const tells = [lines?.seen, sent?.measured].filter((one) => one !== undefined)
  const layer: Layer.Layer<never> | undefined = otlp === undefined ? undefined : sent?.telemetry(otlp)
  return {
    layer,
    told: (event: string, more?: object): void => lines?.told(event, more),
    traces: otlp !== undefined,
    onDefect: lines?.defect ?? tellStderr,
    seen: tells.length === 0 ? undefined : (seen: Seen) => tells.forEach((tell) => tell(seen)),
  }
}
