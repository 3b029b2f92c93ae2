export { eventStoreContract } from "./event-store-contract.ts"
export { projectionStoreContract } from "./projection-store-contract.ts"
export { decided, onFresh, openAll, readAll, samples } from "./samples.ts"
