import { showAwards } from "@kheo/application"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { awardsText } from "../text/awards-text.ts"
import { showView } from "./show-view.ts"

/** `kheo awards`. */
export const run = (session: Session): Promise<number> => {
  const [quotas, required] = [quotasIn(session.values["quota"]), partsOf(session.values["required"])]
  return showView(session, (query) => showAwards({ ...query, quotas, required }), awardsText)
}

const partsOf = (text = ""): ReadonlyArray<string> =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")

const quotasIn = (text: string | undefined): ReadonlyMap<string, number> =>
  new Map(
    partsOf(text).map((part) => {
      const [, form, count] = /^(.+?)\s*=\s*(\d+)$/.exec(part) ?? []
      if (form === undefined)
        throw new Usage({
          vi: `--quota: không hiểu “${part}”. Ghi như "Giấy khen=10; Bằng khen=2".`,
          en: `--quota: “${part}” is not understood. Write it like "Giấy khen=10; Bằng khen=2".`,
        })
      return [form, Number(count)] as const
    }),
  )
