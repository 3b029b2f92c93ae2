import type { Outgoing, Post } from "@kheo/application"
import { Effect } from "effect"
import { type AllowList, nobody } from "./allow-list.ts"
import { poster, resolveByMachine } from "./post.ts"
import { receiverUrl, type Resolve, targetOf } from "./target.ts"

export { type AllowList, readAllowList } from "./allow-list.ts"

/** Whom the office's messages may go to, beside the internet, and how names and messages find their way. */
export interface Ways {
  readonly allowed: AllowList
  readonly resolve: Resolve
  readonly post: Post
}

/** Checked addresses only, on the internet unless the operator allows others. */
export const outgoing = ({
  allowed = nobody,
  resolve = resolveByMachine,
  post = poster({ allowed, resolve }),
}: Partial<Ways> = {}): Outgoing => ({
  judge: (text) =>
    Effect.promise(async () => {
      const url = receiverUrl(text)
      if (url === undefined) return "unusable"
      return (await targetOf(url, allowed, resolve)) === "forbidden" ? "forbidden" : "allowed"
    }),
  post,
})
