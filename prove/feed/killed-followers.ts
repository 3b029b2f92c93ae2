import { Follower } from "@kheo/api/follower"
import { inFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { onBothStores, served } from "./served-stores.ts"

/** Events that come between two kills. */
const between = 100
const writers = 6

/** A client of the event stream is cut off at any byte, again and again, while others write and fail to: it gets each event once. */
export const killedFollowers: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    const each = Math.ceil(runs / 2)
    const results = await onBothStores(folder, async (name, register) => {
      const { next } = seeded(seed, name)
      const { append, close, head, server } = await served(register)
      const rounds = Math.ceil((each * between) / writers / 2)
      let isWriting = true
      const writing = Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          for (let round = 0; round < rounds; round++) {
            await append(`s${writer % 3}`, 2)
            if ((writer + round) % 4 === 0) await append(`s${writer % 3}`, 2, true)
          }
        }),
      ).finally(() => (isWriting = false))
      const follower = new Follower()
      const follow = (enough: (follower: Follower) => boolean, signal?: AbortSignal) =>
        follower.read((init) => fetch(`${server.url}/v1/events/stream`, init), enough, signal)
      let kills = 0
      for (; kills < each; kills++) {
        const most = follower.bytes + Math.floor(next() * 2 * between * 600)
        await follow(({ bytes }) => bytes > most, isWriting ? AbortSignal.timeout(2_000) : AbortSignal.timeout(20))
      }
      await writing
      const last = await head()
      if (follower.positions.at(-1) !== last)
        await follow(({ positions }) => positions.at(-1) === last, AbortSignal.timeout(60_000))
      await close()
      const { positions } = follower
      const wrong = positions.findIndex((position, index) => position !== index + 1)
      const fault =
        wrong >= 0
          ? [`${name}: position ${positions[wrong]} came in place ${wrong + 1}`]
          : positions.length === last
            ? []
            : [`${name}: ${positions.length} of ${last} events came`]
      return { kills, events: last, fault }
    })
    return {
      runs: results.reduce((sum, { kills }) => sum + kills, 0),
      failures: results.flatMap(({ fault }) => fault),
      met: { events: results.reduce((sum, { events }) => sum + events, 0) },
    }
  })
