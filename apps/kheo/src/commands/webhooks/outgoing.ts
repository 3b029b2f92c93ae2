import { outgoing } from "@kheo/api/outgoing"
import { webhookReceivers } from "../../serving/webhook-receivers.ts"

/** How messages leave this computer, to whom the server may send them too. */
export const outgoingHere = () => outgoing({ allowed: webhookReceivers(process.env["KHEO_WEBHOOK_ALLOW"]) })
