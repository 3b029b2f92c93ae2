import { readFileSync } from "node:fs"
import { showSettings } from "@kheo/application"
import { RecipientGroup } from "@kheo/domain/reporting-board"
import { Effect, Option, Schema } from "effect"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"

const Groups = Schema.Array(RecipientGroup)
/** The groups alone, or a file of settings of which they are a part. */
const decodeGroups = Schema.decodeUnknownOption(
  Schema.fromJsonString(Schema.Union([Groups, Schema.Struct({ groups: Groups })])),
)

/** By what `--by` divides the board; undefined for its own blocks. */
export const divisionOption = Effect.fnUntraced(function* (session: Session) {
  const { by = "block", groups } = session.values
  switch (by) {
    case "block":
      return undefined
    case "field":
    case "level":
      return { by }
    case "recipient-group":
      return { by, groups: groups === undefined ? yield* groupsOfOffice(session) : groupsIn(groups) }
    default:
      throw new Usage({
        vi: `--by: không có “${by}”; dùng block, recipient-group, field hoặc level.`,
        en: `--by: there is no “${by}”; use block, recipient-group, field or level.`,
      })
  }
})

/** The groups that the office's settings hold on the day asked about. */
const groupsOfOffice = Effect.fnUntraced(function* (session: Session) {
  const { settings } = yield* showSettings({ asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] })
  const { groups = [] } = settings
  if (groups.length > 0) return groups
  throw new Usage({
    vi: "Cơ quan chưa khai nhóm nơi nhận. Khai bằng kheo office set TỆP.json (mục groups), hoặc thêm --groups TỆP.json.",
    en: "The office has no recipient groups yet. Set them with kheo office set FILE.json (groups), or add --groups FILE.json.",
  })
})

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
