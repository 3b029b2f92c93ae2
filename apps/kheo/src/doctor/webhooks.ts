import { existsSync } from "node:fs"
import { type Webhook, WebhookBook } from "@kheo/vault/webhooks"
import { Effect } from "effect"
import { layerSqliteWebhooks, webhooksFile } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "webhooks"

/** Whether every webhook is still told of events. */
export const webhooks: Check = {
  name,
  look: ({ folder }) => {
    const where = webhooksFile(folder)
    if (!existsSync(where)) return []
    const all = Effect.runSync(WebhookBook.use((book) => book.all).pipe(Effect.provide(layerSqliteWebhooks(where))))
    return webhookFindings(all, where)
  },
}

/** What the states of webhooks mean; one that people paused is as they want it. */
export const webhookFindings = (
  all: ReadonlyArray<Pick<Webhook, "id" | "url" | "state" | "reason" | "cursor">>,
  where: string,
): ReadonlyArray<Finding> => {
  const disabled = all.filter(({ state }) => state === "disabled")
  if (disabled.length > 0)
    return disabled.map(({ cursor, id, reason, url }) => ({
      check: name,
      level: "warning",
      what: {
        vi: `Đã thôi báo cho ${new URL(url).host}: ${reason === "gone" ? "nơi ấy nói không nhận nữa" : "gửi suốt ba ngày không được"}; báo đến vị trí ${cursor}.`,
        en: `${new URL(url).host} is told no more: ${reason === "gone" ? "it said that it is gone" : "three days of tries failed"}; it was told up to position ${cursor}.`,
      },
      where: id,
      remedy: {
        vi: `Khi nơi ấy nhận lại được: kheo webhook resume ${id}. Không dùng nữa thì kheo webhook remove ${id}.`,
        en: `Once it answers again: kheo webhook resume ${id}. If it isn't needed: kheo webhook remove ${id}.`,
      },
    }))
  return all.length === 0
    ? []
    : [
        {
          check: name,
          level: "ok",
          what: {
            vi: `${all.length} nơi nhận thông báo, không nơi nào bị ngừng.`,
            en: `${all.length} webhooks, none of them disabled.`,
          },
          where,
        },
      ]
}
