import type { Connection } from "./connection.ts"

/** So many at once; more would only wait for each other's disk. */
const most = 4

/** A few connections, opened when they are needed and kept; one that was lost is not used again. */
export const connections = (connect: () => Promise<Connection>) => {
  const idle: Array<Connection> = []
  const waiting: Array<() => void> = []
  let busy = 0
  let closed = false

  const take = async (): Promise<Connection> => {
    while (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    busy += 1
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      if (!kept.isLost()) return kept
      await kept.close()
    }
    try {
      return await connect()
    } catch (cause) {
      release()
      throw cause
    }
  }
  const release = (): void => {
    busy -= 1
    waiting.shift()?.()
  }

  return {
    /** Lends a connection for as long as the body runs. */
    use: async <A>(body: (connection: Connection) => Promise<A>): Promise<A> => {
      const connection = await take()
      try {
        return await body(connection)
      } finally {
        if (closed || connection.isLost()) await connection.close()
        else idle.push(connection)
        release()
      }
    },
    close: async (): Promise<void> => {
      closed = true
      await Promise.all(idle.splice(0).map((connection) => connection.close()))
    },
  }
}
