export { beginSendOut, openSendOut, sentOut } from "./begin-send-out.ts"
export { drawSendOut } from "./draw-send-out.ts"
export { pressSendOut } from "./press-send-out.ts"
