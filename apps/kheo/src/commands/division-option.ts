import { readFileSync } from "node:fs"
import type { BoardDivision } from "@kheo/application"
import { RecipientGroup } from "@kheo/domain/reporting-board"
import { Option, Schema } from "effect"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"

const Groups = Schema.Array(RecipientGroup)
/** The groups alone, or a file of settings of which they are a part. */
const decodeGroups = Schema.decodeUnknownOption(
  Schema.fromJsonString(Schema.Union([Groups, Schema.Struct({ groups: Groups })])),
)

/** By what `--by` divides the board; undefined for its own blocks. */
export const divisionOption = ({ values }: Session): BoardDivision | undefined => {
  const { by = "block", groups } = values
  switch (by) {
    case "block":
      return undefined
    case "field":
    case "level":
      return { by }
    case "recipient-group":
      if (groups === undefined)
        throw new Usage({
          vi: "--by recipient-group cần --groups TỆP.json: danh sách {name, blocks, units}.",
          en: "--by recipient-group needs --groups FILE.json: a list of {name, blocks, units}.",
        })
      return { by, groups: groupsIn(groups) }
    default:
      throw new Usage({
        vi: `--by: không có “${by}”; dùng block, recipient-group, field hoặc level.`,
        en: `--by: there is no “${by}”; use block, recipient-group, field or level.`,
      })
  }
}

const groupsIn = (file: string): ReadonlyArray<RecipientGroup> => {
  const decoded = Option.getOrUndefined(decodeGroups(textOf(file)))
  if (decoded === undefined)
    throw new Usage({
      vi: `Không hiểu ${file}. Cần danh sách nhóm: [{"name": "…", "blocks": ["…"], "units": ["…"]}].`,
      en: `${file} is not understood. A list of groups is needed: [{"name": "…", "blocks": ["…"], "units": ["…"]}].`,
    })
  return "groups" in decoded ? decoded.groups : decoded
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    throw new Usage({
      vi: `Không đọc được ${file}. Hãy xem lại đường dẫn.`,
      en: `${file} can't be read. Check the path.`,
    })
  }
}
