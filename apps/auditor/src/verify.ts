import type { Checkpoint } from "./checkpoint.ts"
import type { Claim, ClaimedLine } from "./claims.ts"
import type { Finding } from "./finding.ts"
import { Verifier } from "./verifier.ts"

/** Tests a ledger's lines against one another and against its claim; reads nothing but its arguments. */
export const verify = (lines: Iterable<ClaimedLine>, claim: Claim, checkpoint?: Checkpoint): Finding => {
  const verifier = new Verifier(checkpoint)
  for (const line of lines) verifier.next(line)
  return verifier.finish(claim)
}

/** The same for lines that arrive bit by bit. */
export const verifyAsync = async (
  lines: AsyncIterable<ClaimedLine>,
  claim: Claim,
  checkpoint?: Checkpoint,
): Promise<Finding> => {
  const verifier = new Verifier(checkpoint)
  for await (const line of lines) verifier.next(line)
  return verifier.finish(claim)
}
