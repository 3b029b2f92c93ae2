import { handleUnit, markOf } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { registration, sampleOffice } from "../samples.ts"
import { assets } from "./asset/assets.ts"
import { all, type Element, readMarkup, textOf } from "./markup.samples.ts"

const hostile = `\u202e<img src=x onerror="alert(1)">\u0000 ${"Ủy ban Mặt trận Tổ quốc ".repeat(6)}`

/** The sample office with a model, a unit of a hostile name, and a browser that reads strictly. */
export const office = async () => {
  const sample = await sampleOffice({
    audit: async () => ({ verdict: "unreadable", words: { vi: "không đọc được", en: "unreadable" }, said: [] }),
  })
  await sample.run(
    handleUnit(markOf(UserId.make("u-seed")), UnitId.make("u-long-thuan"), {
      _tag: "RenameUnit",
      occurredAt: "2022-05-01",
      basis: "paper",
      name: hostile.replaceAll("\u0000", ""),
    }),
  )
  await sample.post({ ...registration, title: "Tuyến đường hoa", person: "Nguyễn Văn An" })
  const open = async (path: string, init: RequestInit = {}) => {
    const response = await sample.app.request(path, { ...init, headers: { Accept: "text/html", ...init.headers } })
    const text = await response.text()
    const page = response.headers.get("content-type")?.startsWith("text/html") ? readMarkup(text) : undefined
    return { response, status: response.status, text, page: page as Element }
  }
  return { ...sample, open }
}

/** What every page loads beside itself, the icon and script included. */
export const besides = assets.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)

/** A page's only title. */
export const heading = (page: Element): string => textOf(all(page, "h1")[0] ?? page)
