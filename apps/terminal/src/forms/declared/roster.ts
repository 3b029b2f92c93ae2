import { CampaignYear } from "@kheo/domain/campaign"
import { isLocalDate } from "@kheo/vietnamese"
import { Result, Schema } from "effect"
import type { FormSpec } from "../form-spec.ts"

/** Danh sách đơn vị từ tệp: read and shown before anything is written. */
export const roster: FormSpec = {
  id: "roster",
  title: { vi: "Danh sách đơn vị từ tệp", en: "Units from a file" },
  right: "import",
  asks: true,
  fields: [
    {
      name: "path",
      kind: "file",
      label: { vi: "Tệp danh sách", en: "File" },
      required: true,
      example: { vi: "C:\\Users\\an\\Desktop\\danh-sach.xlsx", en: "C:\\Users\\an\\Desktop\\danh-sach.xlsx" },
    },
  ],
  build: ({ path }, { subject: { campaign, deadline } }) => {
    const year = Number(campaign)
    if (typeof path !== "string" || !Schema.is(CampaignYear)(year)) return Result.fail(["path"])
    if (deadline === undefined || !isLocalDate(deadline)) return Result.fail(["path"])
    return Result.succeed({ use: "roster", path, campaign: year, deadline, agreed: false })
  },
  writes: () => [],
  blames: { Roster: "path" },
  note: () => ({
    vi: "Tệp Excel cần cột “Tên đơn vị” và “Khối”. Kéo tệp thả vào cửa sổ này là có đường dẫn. Chưa ghi gì trước khi hỏi.",
    en: "The file needs the columns for name and block. Drop the file on this window for its path. You are asked before it is written.",
  }),
}
