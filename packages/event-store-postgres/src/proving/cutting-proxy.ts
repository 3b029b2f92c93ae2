import { createServer, type Socket } from "node:net"
import { createConnection } from "node:net"

/** A way to a server that can lose what goes by. */
export interface CuttingProxy {
  readonly port: number
  /** Lets the next commit reach the server, and no answer come back; `forGood` lets nobody through from then on. */
  readonly cutNextCommit: (forGood?: boolean) => void
  /** How many commits were cut off. */
  readonly cuts: () => number
  readonly close: () => Promise<void>
}

const commit = Buffer.from("commit\0")
const answers = [Buffer.from("COMMIT\0"), Buffer.from("ROLLBACK\0")]

/** Stands between a client and a server on 127.0.0.1. */
export const cuttingProxy = (serverPort: number): Promise<CuttingProxy> => {
  const open = new Set<Socket>()
  let [armed, isLast, cuts] = [false, false, 0]
  const proxy = createServer((client) => {
    const server = createConnection({ host: "127.0.0.1", port: serverPort })
    const both = [client, server]
    for (const socket of both) {
      open.add(socket)
      socket.on("error", () => undefined)
      socket.on("close", () => {
        open.delete(socket)
        for (const one of both) one.destroy()
      })
    }
    let isCut = false
    client.on("data", (chunk: Buffer) => {
      if (armed && chunk.includes(commit)) {
        armed = false
        isCut = true
      }
      server.write(chunk)
    })
    server.on("data", (chunk: Buffer) => {
      if (!isCut) return client.write(chunk)
      // The server has done it; who asked hears nothing of it. Left alone before that, it would give up the whole transaction.
      if (!answers.some((answer) => chunk.includes(answer))) return
      isCut = false
      cuts += 1
      if (isLast) proxy.close()
      client.destroy()
    })
  })
  return new Promise((resolve, reject) => {
    proxy.once("error", reject)
    proxy.listen(0, "127.0.0.1", () => {
      const address = proxy.address()
      resolve({
        port: typeof address === "object" && address !== null ? address.port : 0,
        cutNextCommit: (forGood = false) => {
          armed = true
          isLast = forGood
        },
        cuts: () => cuts,
        close: () =>
          new Promise((closed) => {
            proxy.close(() => closed())
            for (const socket of open) socket.destroy()
          }),
      })
    })
  })
}
