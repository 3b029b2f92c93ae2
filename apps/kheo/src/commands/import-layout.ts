import { type LayoutOptions, profileIssues, readFiles, readProfiles } from "@kheo/importer"
import { Effect } from "effect"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { profilesFolder } from "../data-folder.ts"

/** How to read files as they are laid out: by the profiles of the data folder, `--profile` and `--sheet`; throws `Usage`. */
export const readLaidOut = async (
  { folder, values }: Session,
  paths: ReadonlyArray<string>,
  campaign: number,
  progress: (file: string) => void,
  keep?: LayoutOptions["keep"],
): Promise<ReturnType<typeof readFiles>> => {
  const { bad, profiles } = await Effect.runPromise(readProfiles(profilesFolder(folder)))
  const wanted = values["profile"]
  const chosen = wanted === undefined ? profiles : profiles.filter(({ name }) => name === wanted)
  if (wanted !== undefined && chosen.length === 0)
    throw new Usage({
      vi: `--profile: không có mẫu bảng dùng được tên “${wanted}”. Xem tệp trong thư mục profiles, hoặc tạo bằng kheo import map.`,
      en: `--profile: there is no usable profile called “${wanted}”. Look into the folder profiles, or make it with kheo import map.`,
    })
  const layout: LayoutOptions = { profiles: chosen, sheet: values["sheet"], keep }
  return Effect.map(readFiles(paths, campaign, progress, layout), (read) => ({
    ...read,
    warnings: [...profileIssues(bad), ...read.warnings],
  }))
}
