export { startReceiver } from "./receiver.samples.ts"
export { toldReceiver, toldWebhook } from "./told-receiver.samples.ts"
