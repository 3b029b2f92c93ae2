import type { Effect } from "effect"

/** What became of one request: a status, or why there is none. */
export type Posted =
  | { readonly status: number }
  | { readonly failure: "timed-out" | "unreachable" | "forbidden-address" }

/** Sends a message to a receiver; never fails. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Effect.Effect<Posted>

/** How messages to others leave the office; given by who starts the program. */
export interface Outgoing {
  /** Whether a receiver may be called, as far as it can be told now: every message looks again. */
  readonly judge: (url: string) => Effect.Effect<"allowed" | "forbidden" | "unusable">
  readonly post: Post
}
