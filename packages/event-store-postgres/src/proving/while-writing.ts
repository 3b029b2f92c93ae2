import type { Patience } from "../connection.ts"
import { type Attempt, pause, seeded } from "./attempt.ts"
import type { CuttingProxy } from "./cutting-proxy.ts"
import { newDatabase, placeOf } from "./database.ts"
import { inspect } from "./inspect.ts"
import { type Server, startServer } from "./server.ts"
import { startWorkload } from "./workload.ts"

interface Struck {
  readonly server: Server
  readonly database: string
  readonly proxy: CuttingProxy | undefined
}

/** So many strikes fall on one ledger before it is looked at. */
const together = 10

const patience: Partial<Patience> = { connect: 2_000, statement: 10_000, lock: 5_000, retry: 10_000 }

/** Strikes while several stores write one ledger, and looks at what they were told and what is there. */
export const whileWriting = async (
  { runs, seed }: Parameters<Attempt>[0],
  how: {
    readonly through?: (port: number) => Promise<CuttingProxy>
    /** False where there was nothing to strike at. */
    readonly strike: (struck: Struck) => Promise<boolean>
  },
): Promise<Awaited<ReturnType<Attempt>>> => {
  const random = seeded(seed)
  const failures: Array<string> = []
  const server = await startServer({ fsync: "on" })
  const proxy = await how.through?.(server.port)
  let [done, acknowledged, retries] = [0, 0, 0]
  try {
    while (done < runs && failures.length < 10) {
      const [database, ledger] = [await newDatabase(server.port), "kheo:proof"]
      const place = placeOf(proxy?.port ?? server.port, database)
      const workload = startWorkload({ place, ledger, key: `${seed}-${done}`, patience })
      for (let strikes = 0; strikes < together && done < runs; strikes++) {
        const before = workload.acknowledged.size
        while (workload.acknowledged.size <= before && workload.faults.length === 0) await pause(2)
        await pause(random() ** 2 * 60)
        if (await how.strike({ server, database, proxy })) done += 1
      }
      await workload.stop()
      const faults = await inspect(placeOf(server.port, database), ledger, workload)
      failures.push(...faults.map((fault) => `after ${done}: ${fault}`))
      acknowledged += workload.acknowledged.size
      retries += workload.retries()
    }
    return { runs: done, failures, met: { acknowledged, retries } }
  } finally {
    await proxy?.close()
    await server.remove()
  }
}
