export { Dice } from "./dice.samples.ts"
export { bundleOf, newSigner, noteOf, type Tampered, tamperEveryBit, tamperLog } from "./tamper-log.samples.ts"
