import type { Seen } from "@kheo/api"
import { Context, Effect, Layer, Metric } from "effect"
import { FetchHttpClient } from "effect/http"
import { OtlpMetrics, OtlpSerialization, OtlpTracer } from "effect/observability"
import { programVersion } from "../program-version.ts"

/** Sends spans and measures to a collector every few seconds, and what is left of them at the end. */
export const telemetry = (baseUrl: string): Layer.Layer<never> => {
  const resource = { serviceName: "kheo", serviceVersion: programVersion }
  const shutdownTimeout = "2 seconds"
  return Layer.mergeAll(
    OtlpTracer.layer({ url: `${baseUrl}/v1/traces`, resource, exportInterval: "2 seconds", shutdownTimeout }),
    OtlpMetrics.layer({ url: `${baseUrl}/v1/metrics`, resource, exportInterval: "10 seconds", shutdownTimeout }),
  ).pipe(Layer.provide(impersonal), Layer.provide(FetchHttpClient.layer), Layer.orDie)
}

/** Failures tell what was asked for, which may name a person, even as the name of an error: only that there was one goes out. */
const impersonal = Layer.effect(
  OtlpSerialization.OtlpSerialization,
  Effect.map(OtlpSerialization.OtlpSerialization, (json) => ({
    ...json,
    traces: ({ resourceSpans, ...data }: Parameters<typeof json.traces>[0]) =>
      json.traces({
        ...data,
        resourceSpans: resourceSpans.map(({ scopeSpans, ...resource }) => ({
          ...resource,
          scopeSpans: scopeSpans.map(({ spans, ...scope }) => ({ ...scope, spans: spans.map(withoutMessages) })),
        })),
      }),
  })),
).pipe(Layer.provide(OtlpSerialization.layerJson))

type Span = Parameters<
  OtlpSerialization.OtlpSerialization["Service"]["traces"]
>[0]["resourceSpans"][number]["scopeSpans"][number]["spans"][number]

const withoutMessages = (span: Span): Span => ({ ...span, status: { code: span.status.code }, events: [] })

const durations = Metric.histogram("http.server.request.duration", {
  description: "Milliseconds until an answer was ready",
  boundaries: Metric.boundariesFromIterable([1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]),
})

/** Counts a request by operation and status; queries and names are no attributes. */
export const measured = ({ method, milliseconds, operation = "none", route = "none", status }: Seen): void => {
  const attributes = {
    "http.request.method": method,
    "http.route": route,
    "http.response.status_code": String(status),
    "kheo.operation": operation,
  }
  Metric.withAttributes(durations, attributes).updateUnsafe(milliseconds, Context.empty())
}
