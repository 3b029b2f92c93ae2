import type { ShownDelivery, ShownWebhook } from "@kheo/application"
import type { Language, Words } from "@kheo/application/language"

/** A webhook in two lines: where and whether, then what it is told and how far it has come. */
export const webhookText = (webhook: ShownWebhook, language: Language): string => {
  const { campaign, description, failures, id, nextAttempt, position, reason, state, types, url } = webhook
  const vi = language === "vi"
  const stopped = reason === null ? [] : [`(${reasons[reason][language]})`]
  const wanted = [
    types.length === 0 ? (vi ? "mọi loại sự kiện" : "every type of event") : types.map(shortType).join(","),
    ...(campaign === null ? [] : [vi ? `đợt ${campaign}` : `campaign ${campaign}`]),
    vi ? `đã báo đến vị trí ${position}` : `told up to position ${position}`,
    ...(failures === 0 ? [] : [vi ? `${failures} lần gửi không được` : `${failures} failed tries`]),
    ...(nextAttempt === null ? [] : [vi ? `gửi lại lúc ${moment(nextAttempt)}` : `next try at ${moment(nextAttempt)}`]),
  ]
  return `${[id, states[state][language], ...stopped, url, description].join("  ")}\n    ${wanted.join("; ")}`
}

/** One try in one line. */
export const deliveryText = ({ at, attempt, position, ...posted }: ShownDelivery, language: Language): string => {
  const vi = language === "vi"
  return [
    moment(at),
    `${vi ? "vị trí" : "position"} ${position}`,
    `${vi ? "lần" : "try"} ${attempt}`,
    testedText(posted, language),
  ].join("  ")
}

/** What became of a message. */
export const testedText = (
  { milliseconds, outcome, status }: Pick<ShownDelivery, "milliseconds" | "outcome" | "status">,
  language: Language,
): string => `${outcomes[outcome][language]}${status === null ? "" : ` (${status})`}, ${milliseconds} ms`

/** In Vietnam's time. */
const moment = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ")

const shortType = (stored: string): string => stored.replace(/^kheo\.(.+)\.v\d+$/u, "$1")

const states: Readonly<Record<ShownWebhook["state"], Words>> = {
  active: { vi: "đang báo", en: "active" },
  paused: { vi: "tạm dừng", en: "paused" },
  disabled: { vi: "đã ngừng", en: "disabled" },
}

const reasons: Readonly<Record<NonNullable<ShownWebhook["reason"]>, Words>> = {
  gone: { vi: "nơi ấy nói không nhận nữa", en: "the receiver said that it is gone" },
  "gave-up": { vi: "gửi suốt ba ngày không được", en: "three days of tries failed" },
}

const outcomes: Readonly<Record<ShownDelivery["outcome"], Words>> = {
  delivered: { vi: "đã nhận", en: "delivered" },
  refused: { vi: "nơi nhận từ chối", en: "refused by the receiver" },
  redirected: { vi: "nơi nhận chuyển sang địa chỉ khác; không gửi theo", en: "redirected elsewhere; not followed" },
  "timed-out": { vi: "nơi nhận không trả lời kịp", en: "no answer in time" },
  unreachable: { vi: "không nối được tới nơi nhận", en: "the receiver can't be reached" },
  "forbidden-address": {
    vi: "địa chỉ không được phép gửi; nơi trong mạng nội bộ ghi vào KHEO_WEBHOOK_ALLOW",
    en: "the address may not be called; name one on your own network in KHEO_WEBHOOK_ALLOW",
  },
}
