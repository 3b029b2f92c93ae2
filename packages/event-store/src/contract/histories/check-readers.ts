import { verifyInclusion } from "../../merkle/index.ts"
import type { FinalLedger } from "./final-ledger.ts"
import type { History, ReadCall } from "./history.ts"

/** Readers saw the ledger's own lines without a gap, all that was acknowledged before, and never went back; heads and proofs are its own. */
export const checkReaders = (history: History, ledger: FinalLedger): ReadonlyArray<string> => {
  const { heads, proofs, reads } = history
  const wrong = reads.flatMap((call) => checkRead(call, history, ledger))
  const known = new Map<number, number>()
  for (const { fiber, head, invoked } of heads) {
    const { position, root } = head
    if (root !== ledger.rootAt(position)) wrong.push(`the head at ${position} has a root that the ledger never had`)
    if (position < (known.get(fiber) ?? 0)) wrong.push(`a head went back from ${known.get(fiber)} to ${position}`)
    if (position < acknowledgedBefore(history, invoked))
      wrong.push(`a head at ${position} misses what was acknowledged`)
    known.set(fiber, position)
  }
  for (const { inclusion, proof, size } of proofs) {
    const claim = { index: BigInt(inclusion - 1), size: BigInt(size), leafHash: ledger.leafAt(inclusion) }
    if (!verifyInclusion({ ...claim, root: ledger.rootAt(size) ?? "" }, proof))
      wrong.push(`the proof of ${inclusion} in ${size} does not lead to the root`)
  }
  return wrong
}

const checkRead = (call: ReadCall, history: History, ledger: FinalLedger): ReadonlyArray<string> => {
  const { follow, lines, query } = call
  const expected = ledger.matching(query)
  const name = `${follow ? "following" : "reading"} ${JSON.stringify(query)}`
  const differs = lines.findIndex((line, index) => {
    const own = expected[index]
    return own === undefined || own.position !== line.position || !Buffer.from(own.entry).equals(line.entry)
  })
  if (differs >= 0)
    return [`${name}: place ${differs} is position ${lines[differs]?.position}, not ${expected[differs]?.position}`]
  if (follow)
    return lines.length === expected.length ? [] : [`${name}: stopped after ${lines.length} of ${expected.length}`]
  const due = acknowledgedBefore(history, call.invoked)
  const missed = expected.slice(lines.length).find(({ position }) => position <= due)
  return missed === undefined ? [] : [`${name}: misses ${missed.position}, which had been acknowledged`]
}

const acknowledgedBefore = ({ appends }: History, tick: number): number =>
  Math.max(
    0,
    ...appends.flatMap(({ ended, outcome }) =>
      outcome.is === "answered" && ended < tick ? [outcome.answer.last] : [],
    ),
  )
