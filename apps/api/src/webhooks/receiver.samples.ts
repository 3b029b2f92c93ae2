import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

/** What a receiver got. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on this computer that answers as it is told. */
export const startReceiver = async (
  answer: (
    received: Received,
  ) =>
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer }
    | undefined,
) => {
  const got: Array<Received> = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      const received = { path: request.url ?? "", headers: request.headers, body }
      got.push(received)
      const told = answer(received)
      if (told !== undefined) response.writeHead(told.status, told.headers).end(told.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    got,
    port,
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
