import { fork } from "node:child_process"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { serve } from "@kheo/api"
import { memoryRegister, type Register } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Layer, ManagedRuntime } from "effect"
import { median } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder } from "../store/bench-folder.ts"
import { plainCommand, plainEvent } from "../store/plain-event.ts"

const followers = 200
const events = 50

/** How long an event is on its way from its commit to 200 followers in another process, the slowest hundredth; against bare node:http that writes to 200 open answers. */
export const followersBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const [ours, bare]: [Array<number>, Array<number>] = [[], []]
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    ours.push(await inFolder(byApi))
    bare.push(await byHand())
  }
  const name = `an event from its commit to ${followers} followers, 99th percentile; reference: bare node:http`
  return [{ name, amount: followers, unit: "followers/s", ours: median(ours), reference: median(bare) }]
}

const byApi = async (folder: string): Promise<number> => {
  const register: Layer.Layer<Register, unknown> = Layer.merge(
    memoryRegister({ ledger: "bench" }),
    layer({ file: join(folder, "kheo.db"), ledger: "bench" }),
  )
  const runtime = ManagedRuntime.make(register)
  const server = await serve({
    run: (effect) => runtime.runPromise(effect as Effect.Effect<never, never, Register>),
    actor: { named: undefined, account: "bench" },
  })
  let number = 0
  const append = async (): Promise<number> => {
    number += 1
    const write = { writes: [{ stream: `s/${number}`, events: [plainEvent(number)] }], conditions: [] }
    const appending = EventStore.use((store) => store.append(plainCommand(), Effect.succeed(write)))
    return (await runtime.runPromise(appending)).last
  }
  try {
    return await slowest(`${server.url}/v1/events/stream`, append)
  } finally {
    await server.close()
    await runtime.dispose()
  }
}

const byHand = async (): Promise<number> => {
  const open = new Set<ServerResponse>()
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" })
    response.write("retry: 3000\n\n")
    open.add(response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  let position = 0
  const append = (): Promise<number> => {
    position += 1
    for (const response of open) response.write(`id: ${position}\ndata: ${"x".repeat(600)}\n\n`)
    return Promise.resolve(position)
  }
  try {
    return await slowest(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, append)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** Milliseconds that the slowest hundredth took at least. */
const slowest = async (url: string, append: () => Promise<number>): Promise<number> => {
  const script = fileURLToPath(new URL("followers-process.ts", import.meta.url))
  const child = fork(script, [url, String(followers), String(events)])
  const heard = () =>
    new Promise<{ readonly delays?: ReadonlyArray<number> }>((resolve) => child.once("message", resolve))
  await heard()
  const told = heard()
  for (let event = 0; event < events; event += 1) {
    const position = await append()
    child.send({ position, at: performance.timeOrigin + performance.now() })
    await pause(20)
  }
  const { delays = [] } = await told
  return delays.toSorted((one, other) => one - other)[Math.floor(delays.length * 0.99)] ?? Number.NaN
}
