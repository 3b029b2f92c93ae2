import { inspect } from "../ledger/inspect.ts"
import { type Account, accountFaults } from "./patient.ts"

/** What does not hold after something was broken and repaired: every command is to be answered in the end. */
export const aftermath = async (
  file: string,
  keys: ReadonlyArray<string>,
  account: Account,
): Promise<ReadonlyArray<string>> => {
  const acknowledged = new Map(account.acknowledged)
  const unanswered = keys.filter((key) => !acknowledged.has(key))
  const last = account.errors.at(-1)
  return [
    ...accountFaults(account, file),
    ...(unanswered.length === 0 ? [] : [`${unanswered.length} commands failed after the repair: ${last?.en ?? ""}`]),
    ...(await inspect({ file, acknowledged, inFlight: [] })).faults,
  ]
}
