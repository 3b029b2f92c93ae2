import { type Issue, type LayoutOptions, profileIssues, readProfiles } from "@kheo/importer"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { profilesFolder } from "../../data-folder.ts"

/** How the files of an import are laid out. */
export interface Layouts {
  readonly layout: LayoutOptions
  /** What is wrong with profiles that can't be used. */
  readonly issues: ReadonlyArray<Issue>
}

/** By the profiles of the data folder, `--profile` and `--sheet`; throws `Usage`. */
export const layoutsOf = async ({ folder, values }: Session): Promise<Layouts> => {
  const { bad, profiles } = await Effect.runPromise(readProfiles(profilesFolder(folder)))
  const wanted = values["profile"]
  const chosen = wanted === undefined ? profiles : profiles.filter(({ name }) => name === wanted)
  if (wanted !== undefined && chosen.length === 0)
    throw new Usage({
      vi: `--profile: không có mẫu bảng dùng được tên “${wanted}”. Xem tệp trong thư mục profiles, hoặc tạo bằng kheo import map.`,
      en: `--profile: there is no usable profile called “${wanted}”. Look into the folder profiles, or make it with kheo import map.`,
    })
  return { layout: { profiles: chosen, sheet: values["sheet"] }, issues: profileIssues(bad) }
}
