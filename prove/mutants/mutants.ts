import type { Mutant } from "./mutant.ts"
import { otherMutants } from "./other-mutants.ts"
import { postgresMutants } from "./postgres-mutants.ts"
import { storeMutants } from "./store-mutants.ts"

/** The faults that `pnpm prove:mutants` plants, one after the other. */
export const mutants: ReadonlyArray<Mutant> = [...storeMutants, ...postgresMutants, ...otherMutants]
