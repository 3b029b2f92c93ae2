import type { Line } from "@kheo/event-store"

/** By what a line may concern somebody: its stream, the first word of its stream with a `/`, its tags. */
export const keysOf = ({ entry, stream }: Line): ReadonlyArray<string> => {
  const { tags } = JSON.parse(utf8.decode(entry)) as { readonly tags?: string }
  const own = [stream, `${stream.split("/", 1)[0]}/`]
  return tags === undefined ? own : [...own, ...tags.split(" ")]
}

const utf8 = new TextDecoder()
