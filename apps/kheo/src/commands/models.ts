import { searchEveryCampaign, showModels } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { modelsText } from "../text/models-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo models`: those of one campaign, or found in every one. */
export const run = (session: Session): Promise<number> => {
  const everywhere = session.flags.has("every-campaign")
  const search = { text: session.rest.join(" "), order: orderOption(session), limit: limitOption(session) }
  if (everywhere && session.values["campaign"] !== undefined)
    throw new Usage({
      vi: "Chọn một trong hai: --campaign NĂM, hoặc --every-campaign.",
      en: "Choose one of the two: --campaign YEAR, or --every-campaign.",
    })
  const query = viewQuery(session)
  const [asOf, knownAt] = [dateOption(session, "as-of"), session.values["known-at"]]
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = everywhere
        ? yield* searchEveryCampaign({ ...search, asOf, knownAt })
        : yield* showModels({ ...(yield* query), ...search })
      const elsewhere =
        shown.models.length === 0 && shown.campaign !== null ? [hint(shown.campaign)[session.language]] : []
      print(session, shown, () => [modelsText(shown, session.language), ...elsewhere].join("\n"))
      return exit.done
    }),
  )
}

const hint = (campaign: number) => ({
  vi: `Đã tìm trong đợt ${campaign}; tìm ở mọi đợt bằng --every-campaign.`,
  en: `Looked for in campaign ${campaign}; look in all of them with --every-campaign.`,
})

const orderOption = ({ values }: Session): "newest" | "rank" | undefined => {
  const order = values["order"]
  if (order === undefined || order === "newest" || order === "rank") return order
  throw new Usage({
    vi: `--order: không có thứ tự “${order}”. Dùng newest (mới trước) hoặc rank (khớp nhất trước).`,
    en: `--order: there is no order “${order}”. Use newest (the last registered first) or rank (the best answers first).`,
  })
}

const limitOption = ({ values }: Session): number | undefined => {
  const text = values["limit"]
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new Usage({
    vi: `--limit: không hiểu “${text}”. Ghi một số từ 1 đến 999999.`,
    en: `--limit: “${text}” is not understood. Write a number from 1 to 999999.`,
  })
}
