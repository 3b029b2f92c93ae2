import { type Key, readKey, readProof, verifyProof } from "@kheo/auditor"
import { inFolder } from "../folder.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { onBothStores, served } from "./served-stores.ts"
import { noteOfHead, proofText } from "./proof-text.ts"

const events = 1_500

/** Proofs of any event in any size and of any two sizes, asked for over HTTP: the auditor accepts each, and none with a changed byte. */
export const servedProofs: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    const each = Math.ceil(runs / 2)
    const results = await onBothStores(folder, async (name, register) => {
      const random = seeded(seed, name)
      const { append, close, head, server } = await served(register)
      for (let written = 0; written < events; written += 50) await append(`s${written % 3}`, 50)
      const last = await head()
      const failures: Array<string> = []
      for (let proof = 0; proof < each && failures.length < 10; proof++)
        failures.push(...(await tried(server.url, last, random)).map((fault) => `${name}: ${fault}`))
      await close()
      return { proofs: each, failures }
    })
    return {
      runs: results.reduce((sum, { proofs }) => sum + proofs, 0),
      failures: results.flatMap(({ failures }) => failures),
    }
  })

const tried = async (url: string, last: number, { below }: Seeded): Promise<ReadonlyArray<string>> => {
  const size = 1 + below(last)
  const position = 1 + below(size)
  const ask = async (path: string) => {
    const response = await fetch(`${url}/v1/ledger/${path}`)
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    return response
  }
  const entry = new Uint8Array(await (await ask(`leaves/${position}`)).arrayBuffer())
  const inclusion = (await (await ask(`proofs/inclusion?position=${position}&size=${size}`)).json()) as Inclusion
  const consistency = (await (await ask(`proofs/consistency?from=${position}&to=${size}`)).json()) as Consistency
  const changed = entry.slice()
  const at = below(changed.length)
  changed[at] = (changed[at] ?? 0) ^ (1 << below(8))
  const otherRoot = `${consistency.fromRoot.startsWith("0") ? "1" : "0"}${consistency.fromRoot.slice(1)}`
  return [
    ...expected(proofText.inclusion(inclusion, entry), "consistent", `${position} in ${size}`),
    ...expected(proofText.inclusion(inclusion, changed), "altered", `${position} in ${size}, changed`),
    ...expected(proofText.consistency(consistency), "consistent", `${position} to ${size}`),
    ...expected(
      proofText.consistency({ ...consistency, fromRoot: otherRoot }),
      "rewritten",
      `${position} to ${size}, forged`,
    ),
  ]
}

export interface Inclusion {
  readonly position: number
  readonly size: number
  readonly root: string
  readonly hashes: ReadonlyArray<string>
}

export interface Consistency {
  readonly from: number
  readonly to: number
  readonly fromRoot: string
  readonly toRoot: string
  readonly hashes: ReadonlyArray<string>
}

const key = readKey(noteOfHead.key) as Key

const expected = (text: string, verdict: string, what: string): ReadonlyArray<string> => {
  const proof = readProof(text)
  const found = proof === undefined ? "unreadable" : verifyProof(proof, { key }).finding.verdict
  return found === verdict ? [] : [`${what}: ${found} instead of ${verdict}`]
}
