import { type Attempt, pause, seeded } from "./attempt.ts"
import { administer, newDatabase, placeOf } from "./database.ts"
import { inspect } from "./inspect.ts"
import { startPair } from "./standby.ts"
import { startWorkload } from "./workload.ts"

/** Kills a primary while stores write it, promotes its synchronous standby, and lets them go on there. */
export const primariesLost: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed)
  const failures: Array<string> = []
  let [done, acknowledged, retries] = [0, 0, 0]
  for (; done < runs && failures.length < 10; done++) {
    const pair = await startPair()
    try {
      const [database, ledger] = [await newDatabase(pair.primary.port), "kheo:proof"]
      const place = placeOf([pair.primary.port, pair.standby.port], database)
      const workload = startWorkload({
        place,
        ledger,
        key: `${seed}-${done}`,
        patience: { connect: 2_000, retry: 20_000 },
      })
      while (workload.acknowledged.size < 20 && workload.faults.length === 0) await pause(5)
      await pause(random() * 150)
      await pair.primary.stop("kill")
      const before = workload.acknowledged.size
      await administer(pair.standby.port, "select pg_promote(true, 30)")
      while (workload.acknowledged.size < before + 20 && workload.faults.length === 0) await pause(5)
      await workload.stop()
      const faults = await inspect(placeOf(pair.standby.port, database), ledger, workload)
      failures.push(...faults.map((fault) => `primary ${done + 1}: ${fault}`))
      acknowledged += workload.acknowledged.size
      retries += workload.retries()
    } finally {
      await pair.remove()
    }
  }
  return { runs: done, failures, met: { acknowledged, retries } }
}
