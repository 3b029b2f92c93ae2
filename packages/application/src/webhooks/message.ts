import { createHmac, randomBytes } from "node:crypto"
import type { Line } from "@kheo/event-store"
import type { WebhookSecrets } from "@kheo/vault/webhooks"

/** A message by the Standard Webhooks specification; the same event has the same id, however often it is sent. */
export interface Message {
  readonly id: string
  readonly body: string
}

/** Tells of an event without telling it: whoever may read it finds it under its position. */
export const messageOf = ({ id, position, recordedAt, stream, streamVersion, type }: Line): Message => ({
  id,
  body: JSON.stringify({
    type,
    timestamp: recordedAt,
    data: { position: String(position), subject: stream, version: streamVersion },
  }),
})

/** A message that tells of nothing, to see whether it arrives. */
export const testMessage = (id: string, now: number): Message => ({
  id,
  body: JSON.stringify({ type: "kheo.webhook.test", timestamp: new Date(now).toISOString(), data: {} }),
})

/** Headers that say whose message it is: signed with each secret that holds now. */
export const headersOf = (
  { body, id }: Message,
  secrets: WebhookSecrets,
  now: number,
): Readonly<Record<string, string>> => {
  const timestamp = Math.floor(now / 1_000)
  const { current, previous } = secrets
  const holding = previous !== undefined && now < previous.until ? [current, previous.secret] : [current]
  const signatures = holding.map((secret) => `v1,${signed(`${id}.${timestamp}.${body}`, secret)}`)
  return {
    "Content-Type": "application/json",
    "User-Agent": "Kheo-Webhooks",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  }
}

const signed = (text: string, secret: string): string =>
  createHmac("sha256", Buffer.from(secret.slice(secretMark.length), "base64"))
    .update(text)
    .digest("base64")

const secretMark = "whsec_"

/** 32 random bytes, as the specification writes them. */
export const newSecret = (): string => `${secretMark}${randomBytes(32).toString("base64")}`
