import type { Asker } from "@kheo/application"
import { Effect } from "effect"
import { trouble, type Trouble } from "../problem/index.ts"
import { mostStreams, type OpenStreams } from "./open-streams.ts"

/** One of the streams of whoever asks, and what gives it back; who sits at the computer has as many as they like. */
export const streamOf = (streams: OpenStreams, { by, key, user }: Asker): Effect.Effect<() => void, Trouble> =>
  Effect.suspend(() => {
    if (by === "computer") return Effect.succeed(() => undefined)
    const given = streams.take(key ?? user ?? "")
    return given === undefined ? Effect.fail(tooMany) : Effect.succeed(given)
  })

/** Who went away without a word is noticed within a minute, at the second sign of life that nobody takes. */
const tooMany = trouble("rate-limited", {
  code: "too-many-streams",
  headers: { "Retry-After": "15" },
  detail: {
    vi: `Mỗi khóa mở được nhiều nhất ${mostStreams} dòng sự kiện cùng lúc. Hãy đóng bớt, hoặc đợi số giây ghi ở Retry-After.`,
    en: `A key may keep ${mostStreams} streams open at once. Close one, or wait for the seconds that Retry-After names.`,
  },
})
