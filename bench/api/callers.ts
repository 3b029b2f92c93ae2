import { Agent, request } from "node:http"
import { median } from "../median.ts"

/** One request of a load. */
export interface Asking {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly body?: object
}

/** Asks so many times with so many callers at once; answers the milliseconds of the middle request, and of all of them. */
export const load = async (
  url: string,
  callers: number,
  times: number,
  asking: (at: number) => Asking,
): Promise<{ readonly middle: number; readonly all: number }> => {
  const agent = new Agent({ keepAlive: true, maxSockets: callers })
  const took: Array<number> = []
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < times) {
        const began = performance.now()
        await ask(url, agent, asking(next++))
        took.push(performance.now() - began)
      }
    }),
  )
  const all = performance.now() - start
  agent.destroy()
  return { middle: median(took), all }
}

const ask = (url: string, agent: Agent, { body, method, path }: Asking): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers =
      body === undefined ? {} : { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() }
    const asked = request(`${url}${path}`, { agent, method, headers }, (response) => {
      const { statusCode = 0 } = response
      if (statusCode >= 300) reject(new Error(`${method} ${path}: ${statusCode}`))
      response.resume()
      response.on("end", resolve)
    })
    asked.on("error", reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
