import { registration, sampleOffice, sender } from "@kheo/api/samples"
import type { Place } from "./places.samples.ts"

/** What an API has to come through over whatever store: answers what it was told, which no store may tell otherwise. */
export interface Case {
  readonly name: string
  readonly tried: (place: Place) => Promise<unknown>
}

/** Two servers over one store, as two processes or machines are: what one is sent the other may be asked. */
export const twoServers = async ({ register }: Place) => {
  const one = await sampleOffice({}, undefined, { register: register() })
  const other = await sampleOffice({}, undefined, { register: register(), isFounded: true })
  const both = [one, other]
  return {
    ...one,
    other,
    /** The server whose turn it is. */
    turn: (at: number) => both[at % 2] ?? one,
    send: sender(one.ask),
    written: async (type: string) => (await one.lines()).filter((line) => line.type === `kheo.${type}.v1`).length,
    /** What nobody foresaw, at either. */
    defects: () => [...one.defects, ...other.defects],
    close: () => Promise.all(both.map(({ dispose }) => dispose())),
  }
}

export type TwoServers = Awaited<ReturnType<typeof twoServers>>

/** A case that two servers are asked about. */
export const ofTwo =
  (tried: (servers: TwoServers) => Promise<unknown>): Case["tried"] =>
  async (place) => {
    const servers = await twoServers(place)
    try {
      return { told: await tried(servers), defects: servers.defects() }
    } finally {
      await servers.close()
    }
  }

/** The id of a model that is registered for the case. */
export const registered = async ({ post }: TwoServers, more: object = {}): Promise<string> =>
  (await post({ ...registration, ...more })).body.id
