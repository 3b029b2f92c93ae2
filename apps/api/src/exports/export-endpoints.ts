import { Effect, Result, Schema } from "effect"
import { Content, type Endpoint, endpoint, type Fields } from "../endpoint/index.ts"
import { type Failure, isFailure } from "../problem/index.ts"
import { times, YearText } from "../values.ts"
import { attachment } from "./attachment.ts"
import { digested } from "./digested.ts"
import type { Exportable, ExportAsked, Exported } from "./exported.ts"
import { type FormatName, formats } from "./formats.ts"
import { exportables } from "./tables/index.ts"

const whole = { campaign: Schema.optionalKey(YearText), ...times }
const ofCampaign = { campaign: YearText, ...times }
const raw = Schema.optionalKey(Schema.Literals(["true", "false"]))

const queryOf = ({ of }: Exportable, format: FormatName): Fields => {
  if (format === "csv")
    return of === "campaign" ? Schema.Struct({ ...ofCampaign, raw }) : Schema.Struct({ ...whole, raw })
  return of === "campaign" ? Schema.Struct(ofCampaign) : Schema.Struct(whole)
}

const exportEndpoint = (of: Exportable, format: FormatName): Endpoint => {
  const { media, write } = formats[format]
  return endpoint({
    method: "get",
    path: `/v1/exports/${of.name}.${format}`,
    name: `export${capital(of.name)}As${capital(format)}`,
    tag: "exports",
    summary: {
      vi: `Xuất ${of.words.vi.toLocaleLowerCase("vi")} ra .${format}; cùng knownAt và asOf thì được đúng từng byte`,
      en: `Export ${of.words.en.toLowerCase()} as .${format}; the same knownAt and asOf give the same bytes`,
    },
    query: queryOf(of, format),
    scope: "events:read",
    personal: true,
    response: { status: 200, schema: Content, media: [media], headers },
    problems: of.of === "campaign" ? ["not-found"] : [],
    handle: ({ language, query }) =>
      Effect.gen(function* () {
        const asked = query as ExportAsked & { readonly campaign: number; readonly raw?: string }
        const exported = yield* of.read(asked)
        const writing = { of, language, raw: asked.raw === "true" }
        const { body, digest, length } = yield* made(() => digested(() => write(exported, writing)))
        return {
          body: body(),
          position: exported.position,
          headers: {
            "Content-Disposition": attachment(fileName(of, format, asked, exported)[language]),
            "Content-Language": language,
            "Content-Length": String(length),
            "Repr-Digest": digest,
          },
        }
      }),
  })
}

/** What fails while the content is made is told before anything was sent. */
const made = <A>(making: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.flatMap(
    Effect.promise(() => making().then(Result.succeed, failed)),
    Effect.fromResult,
  )

const failed = (thrown: unknown): Result.Result<never, Failure> => {
  if (isFailure(thrown)) return Result.fail(thrown)
  throw thrown
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** `Mô hình 2022 đến 2022-10-18, vị trí 120.csv` */
const fileName = (
  { words }: Exportable,
  format: FormatName,
  { campaign }: ExportAsked,
  { asOf, position }: Exported,
) => ({
  vi: `${[words.vi, campaign, asOf === null ? undefined : `đến ${asOf}`].filter(Boolean).join(" ")}, vị trí ${position}.${format}`,
  en: `${[words.en, campaign, asOf === null ? undefined : `as of ${asOf}`].filter(Boolean).join(" ")}, position ${position}.${format}`,
})

const headers = {
  "Content-Disposition": { vi: "Tên tệp (RFC 6266)", en: "The file's name (RFC 6266)" },
  "Repr-Digest": { vi: "SHA-256 của tệp (RFC 9530)", en: "SHA-256 of the file (RFC 9530)" },
}

/** Every export in every format. */
export const exportEndpoints: ReadonlyArray<Endpoint> = exportables.flatMap((of) =>
  (Object.keys(formats) as ReadonlyArray<FormatName>).map((format) => exportEndpoint(of, format)),
)
