import { type AllowList, nobody } from "./allow-list.ts"
import { type Post, poster, resolveByMachine } from "./post.ts"
import type { Resolve } from "./target.ts"

/** How the office's messages leave it. */
export interface Outgoing {
  readonly allowed: AllowList
  readonly resolve: Resolve
  readonly post: Post
}

/** Checked addresses only, on the internet unless the operator allows others. */
export const outgoing = ({
  allowed = nobody,
  resolve = resolveByMachine,
  post = poster({ allowed, resolve }),
}: Partial<Outgoing> = {}): Outgoing => ({ allowed, resolve, post })
