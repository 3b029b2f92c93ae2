import type { WebhookRefusal } from "../../webhooks/refusal.ts"
import type { WordsFor } from "./words-for.ts"

export const webhookRefusals: WordsFor<WebhookRefusal> = {
  WebhookUrlUnusable: () => ({
    vi: "Địa chỉ nơi nhận phải là một địa chỉ web đầy đủ bắt đầu bằng https, không kèm tên và mật khẩu.",
    en: "The receiver's address has to be a whole web address that begins with https, without a name and password in it.",
  }),
  WebhookTargetForbidden: () => ({
    vi: "Chỉ gửi được đến địa chỉ https trên internet, hoặc nơi trong mạng nội bộ mà người quản trị cho phép. Cho phép bằng biến KHEO_WEBHOOK_ALLOW ở nơi chạy máy chủ.",
    en: "Messages go to https addresses on the internet only, or to receivers on the office's own network that the administrator allows. They are named in KHEO_WEBHOOK_ALLOW where the server runs.",
  }),
  WebhookTypeUnknown: ({ name }) => ({
    vi: `Không có loại sự kiện nào là “${name}”. Tên loại như model.registered; xem bằng kheo journal --json.`,
    en: `There is no type of event “${name}”. A type is called like model.registered; see them with kheo journal --json.`,
  }),
  WebhookReplayAhead: ({ after, position }) => ({
    vi: `Sổ mới có đến vị trí ${position}, chưa có vị trí ${after}.`,
    en: `The register has come to position ${position} only, not to ${after}.`,
  }),
}
