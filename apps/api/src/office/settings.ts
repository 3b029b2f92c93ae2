import { handleOffice, readSettings, type SettingsUnreadable, showSettings } from "@kheo/application"
import { settingsUnreadable } from "@kheo/application/language"
import { streamName } from "@kheo/domain/movement"
import { type OfficeCommand, RuleSet, saidIn, SettingsFile, Term } from "@kheo/domain/office"
import { Effect, Schema } from "effect"
import { dated, dayOf, etag, invalid, Recorded, recorded, send, versionAt } from "../command/index.ts"
import { wire } from "../command/wire.ts"
import { endpoint } from "../endpoint/index.ts"
import { pointerOf } from "../problem/index.ts"
import { Day, evidence, Text, times } from "../values.ts"

const office = streamName({ category: "office" })

const Shown = Schema.Struct({
  asOf: Day,
  ...evidence,
  settings: Schema.Struct({
    ...SettingsFile.fields,
    term: Schema.optionalKey(Term),
    rules: Schema.optionalKey(RuleSet),
  }),
}).annotate({ identifier: "Settings" })

/** The same object as `kheo office show --json`; its ETag is the office's own. */
export const settingsShown = endpoint({
  method: "get",
  path: "/v1/settings",
  name: "showSettings",
  tag: "office",
  summary: { vi: "Cấu hình của cơ quan trong một ngày", en: "The office's settings on a day" },
  scope: "register:read",
  personal: true,
  query: Schema.Struct(times),
  response: { status: 200, schema: Shown, headers: etag },
  problems: [],
  handle: ({ query }) =>
    Effect.gen(function* () {
      const body = (yield* showSettings(query)) as typeof Shown.Type
      if (query.asOf !== undefined || query.knownAt !== undefined) return { body }
      return { body, version: yield* versionAt(office, body.position) }
    }),
})

const Changing = Schema.Struct({
  settings: wire(SettingsFile) as Schema.Codec<object>,
  from: Schema.optionalKey(Day),
  reason: Schema.optionalKey(Text),
  ...dated,
}).annotate({
  identifier: "ChangeSettings",
  description: "Parts that are named are set as a whole, the others stay. from: since when, else from the beginning.",
  examples: [
    {
      settings: {
        office: { name: "Ban Chỉ đạo Dân vận khéo", place: "Thủ Thừa", symbol: "CV/BCĐ" },
        awardForms: [{ name: "Giấy khen", authority: "Chủ tịch UBND huyện", quota: 5 }],
      },
      reason: "Khai lần đầu",
    } as never,
  ],
})

type Change = typeof OfficeCommand.cases.ChangeSettings.Type

/** Sets parts of the settings. */
export const changeSettings = endpoint({
  method: "patch",
  path: "/v1/settings",
  name: "changeSettings",
  tag: "office",
  summary: { vi: "Đổi từng mục của cấu hình", en: "Set parts of the settings" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "version",
  body: Changing,
  response: { status: 200, schema: Recorded, headers: etag },
  problems: [],
  handle: ({ body, mark }) =>
    Effect.gen(function* () {
      const { from, reason, settings } = body
      const working = Effect.gen(function* () {
        // What lists ask of their entries together is asked by the reader of settings files.
        const read = yield* readSettings(JSON.stringify(settings)).pipe(Effect.catch(unreadable))
        const command: Change = {
          _tag: "ChangeSettings",
          ...(yield* dayOf(body)),
          ...saidIn(read),
          ...(from === undefined ? {} : { from }),
          ...(reason === undefined ? {} : { reason }),
        }
        return command
      })
      const asked = { ...body, settings: saidIn(settings as SettingsFile) }
      const appended = yield* send(yield* mark, office, asked, working, handleOffice)
      return yield* recorded("office", office, appended)
    }),
})

const unreadable = ({ detail, faults }: SettingsUnreadable) =>
  invalid(
    faults.map((fault) => ({
      pointer: pointerOf(["settings", ...fault.path.split(/[.[\]]+/).filter((step) => step !== "")]),
      code: "invalid",
      detail: settingsUnreadable({ detail, faults: [fault] } as unknown as SettingsUnreadable),
    })),
  )
