import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo webhook` takes. */
export const webhook: CommandSpec = {
  name: "webhook",
  takes:
    "add ĐỊA-CHỈ | list | change NƠI | pause NƠI | resume NƠI | remove NƠI | rotate NƠI | test NƠI | replay NƠI | deliveries NƠI",
  words: {
    vi: "nơi nhận thông báo khi sổ ghi thêm (webhook)",
    en: "who is called when something was recorded (webhooks)",
  },
  options: {
    description: {
      value: "LỜI",
      words: { vi: "add, change: nơi nhận là ai, để làm gì", en: "add, change: who receives, and what for" },
    },
    type: {
      value: "LOẠI",
      words: {
        vi: "add, change: chỉ những loại sự kiện này (model.registered,model.submitted); all: mọi loại (mặc định)",
        en: "add, change: these types of events only (model.registered,model.submitted); all: every type (the default)",
      },
    },
    campaign: {
      value: "NĂM",
      words: {
        vi: "add, change: chỉ đợt thi đua này; all: mọi đợt (mặc định)",
        en: "add, change: this campaign only; all: every one (the default)",
      },
    },
    url: { value: "ĐỊA-CHỈ", words: { vi: "change: địa chỉ mới", en: "change: the new address" } },
    after: {
      value: "VỊ-TRÍ",
      words: {
        vi: "add: báo từ sau vị trí này (mặc định: từ bây giờ); replay: gửi lại mọi sự kiện sau vị trí này",
        en: "add: tell of what comes after this position (by default: from now on); replay: send everything after it again",
      },
    },
  },
}
