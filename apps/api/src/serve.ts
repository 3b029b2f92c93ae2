import type { AddressInfo } from "node:net"
import { createServer, type Server } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { Effect, Schema } from "effect"
import { answering } from "./answering.ts"
import { appOf } from "./app.ts"
import type { AppOptions } from "./app-options.ts"
import { untilAborted } from "./endpoint/until-aborted.ts"
import { straight } from "./straight/index.ts"
import { tellStderr } from "./tell-stderr.ts"
import { deliverWebhooks, outgoing } from "./webhooks/index.ts"

/** Another program listens there already. */
export class PortInUse extends Schema.TaggedError<PortInUse>()("PortInUse", { host: Schema.String, port: Schema.Int }) {
  override get message() {
    return `${this.host}:${this.port}`
  }
}

/** A server that listens until it is closed. */
export interface Served {
  readonly url: string
  /** Takes no more requests, ends those that wait for events, and lets the others come to their end, a few seconds at most. */
  readonly close: () => Promise<void>
}

/** Serves the API and tells webhooks; rejects with `PortInUse`, or with the system's own error, when it can't listen. */
export const serve = async (options: AppOptions): Promise<Served> => {
  const { drainMs = 0, host = "127.0.0.1", port = 0 } = options
  const stop = new AbortController()
  const stopping = options.stopping === undefined ? stop.signal : AbortSignal.any([stop.signal, options.stopping])
  const service = answering({ ...options, stopping })
  const others = getRequestListener(appOf(service).fetch, { overrideGlobalObjects: false })
  const server = createServer(straight(service, (incoming, outgoing) => void others(incoming, outgoing)))
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUse({ host, port }) : error),
    )
    server.listen(port, host, resolve)
  })
  const { address, family, port: taken } = server.address() as AddressInfo
  const telling = options
    .run(Effect.raceFirst(deliverWebhooks(outgoing(options.outgoing).post), untilAborted(stopping)))
    .catch((defect: unknown) => (options.onDefect ?? tellStderr)("webhooks", defect))
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    close: async () => {
      stop.abort()
      if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs))
      await Promise.all([close(server), telling])
    },
  }
}

const patience = 5_000

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience)
    server.close((error) => {
      clearTimeout(timer)
      if (error === undefined) resolve()
      else reject(error)
    })
    server.closeIdleConnections()
  })
