import { verifyConsistency, verifyInclusion } from "@kheo/event-store/merkle"
import { readFileSync } from "node:fs"
import { type Check, everyCase } from "./check.ts"

/** Checks both verifiers against a file of RFC 6962 cases, those to be refused included. */
export const merkleVectors = (path: string): ReadonlyArray<Check> => [
  {
    name: "verifyInclusion agrees with the RFC 6962 vectors",
    run: () => agreement(read(path).inclusion, includes),
  },
  {
    name: "verifyConsistency agrees with the RFC 6962 vectors",
    run: () => agreement(read(path).consistency, isConsistent),
  },
]

interface Case {
  readonly name: string
  readonly proof: ReadonlyArray<string> | null
  readonly wantErr: boolean
}

interface InclusionCase extends Case {
  readonly leafIdx: string
  readonly treeSize: string
  readonly root: string
  readonly leafHash: string
}

interface ConsistencyCase extends Case {
  readonly size1: string
  readonly size2: string
  readonly root1: string
  readonly root2: string
}

interface Vectors {
  readonly inclusion: ReadonlyArray<InclusionCase>
  readonly consistency: ReadonlyArray<ConsistencyCase>
}

/** Sizes pass 2^53, so they are made strings before JSON.parse can round them. */
const read = (path: string): Vectors =>
  JSON.parse(readFileSync(path, "utf8").replace(/("(?:leafIdx|treeSize|size1|size2)":\s*)(\d+)/g, '$1"$2"'))

const agreement = <A extends Case>(cases: ReadonlyArray<A>, verify: (vector: A) => boolean): string => {
  const accepted = cases.filter(({ wantErr }) => !wantErr).length
  const agreed = everyCase(
    cases,
    (vector) => verify(vector) === !vector.wantErr,
    ({ name }) => name,
  )
  return `${agreed} cases, ${accepted} accepted`
}

const includes = ({ leafIdx, treeSize, root, leafHash, proof }: InclusionCase): boolean =>
  verifyInclusion(
    { index: BigInt(leafIdx), size: BigInt(treeSize), leafHash: hex(leafHash), root: hex(root) },
    { hashes: (proof ?? []).map(hex) },
  )

const isConsistent = ({ size1, size2, root1, root2, proof }: ConsistencyCase): boolean =>
  verifyConsistency(
    { first: BigInt(size1), second: BigInt(size2), firstRoot: hex(root1), secondRoot: hex(root2) },
    { hashes: (proof ?? []).map(hex) },
  )

const hex = (base64: string): string => Buffer.from(base64, "base64").toString("hex")
