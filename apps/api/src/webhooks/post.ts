import { lookup } from "node:dns/promises"
import { request as plainRequest } from "node:http"
import { request as secureRequest } from "node:https"
import { isIPv6 } from "node:net"
import type { Post, Posted } from "@kheo/application"
import { Effect } from "effect"
import type { AllowList } from "./allow-list.ts"
import { type Resolve, type Target, receiverUrl, targetOf } from "./target.ts"

export interface PostOptions {
  readonly allowed: AllowList
  readonly resolve?: Resolve
  /** Milliseconds for all of it. */
  readonly patience?: number
}

const usualPatience = 15_000

/** So much of an answer is taken off the line; nobody looks at it. */
const mostBytes = 16_384

/** Posts to the very address that was checked; follows no redirect, keeps nothing of the answer but its status. */
export const poster =
  ({ allowed, patience = usualPatience, resolve = resolveByMachine }: PostOptions): Post =>
  (url, headers, body) =>
    Effect.gen(function* () {
      const receiver = receiverUrl(url)
      if (receiver === undefined) return { failure: "forbidden-address" } as const
      const target = yield* Effect.promise(() => targetOf(receiver, allowed, resolve))
      if (target === "forbidden") return { failure: "forbidden-address" } as const
      return target === "unknown" ? ({ failure: "unreachable" } as const) : yield* send(target, headers, body)
    }).pipe(
      Effect.timeoutOrElse({
        duration: patience,
        orElse: () => Effect.succeed<Posted>({ failure: "timed-out" }),
      }),
    )

/** Every address, as the system's own resolver has it. */
export const resolveByMachine: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

const send = (
  { address, url }: Target,
  headers: Readonly<Record<string, string>>,
  body: string,
): Effect.Effect<Posted> =>
  Effect.callback((resume) => {
    const request = (url.protocol === "https:" ? secureRequest : plainRequest)(url, {
      method: "POST",
      headers: { ...headers, "Content-Length": String(Buffer.byteLength(body)), Connection: "close" },
      agent: false,
      lookup: (_name, { all }, found) => {
        const family = isIPv6(address) ? 6 : 4
        if (all === true) found(null, [{ address, family }])
        else found(null, address, family)
      },
    })
    request.on("response", (response) => {
      const told = () => resume(Effect.succeed<Posted>({ status: response.statusCode ?? 0 }))
      let bytes = 0
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > mostBytes) response.destroy()
      })
      response.on("error", told)
      response.on("close", told)
    })
    request.on("error", () => resume(Effect.succeed<Posted>({ failure: "unreachable" })))
    request.end(body)
    return Effect.sync(() => request.destroy())
  })
