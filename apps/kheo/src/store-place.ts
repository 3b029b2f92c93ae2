import type { Words } from "@kheo/application/language"
import { storeFile } from "./data-folder.ts"

/** Which store a command is about: the file in a folder, or a ledger in a PostgreSQL database. */
export interface StorePlace {
  /** Where everything lies that isn't in a database; without `url` the register too. */
  readonly folder: string
  /** `postgres://…`, with its password if it has one: never to be printed. */
  readonly url?: string
  /** The ledger that `KHEO_LEDGER` names; a URL's own `?ledger=` comes before it. */
  readonly ledger?: string
}

/** `--store`, else `KHEO_STORE`, else the folder's file; undefined where the text is no such address. */
export const storePlace = (
  folder: string,
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): StorePlace | undefined => {
  const url = given ?? (env["KHEO_STORE"] || undefined)
  const ledger = env["KHEO_LEDGER"] || undefined
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url)) return undefined
  return { folder, ...(url === undefined ? {} : { url }), ...(ledger === undefined ? {} : { ledger }) }
}

/** The store's address as people may see it: without a password. */
export const shownPlace = ({ folder, url }: StorePlace): string =>
  url === undefined ? storeFile(folder) : url.replace(/^([a-z]+:\/\/[^:@/?#]*):[^@/?#]*@/, "$1@")

/** What is told where there is no register yet. */
export const missingStore = (place: StorePlace): Words =>
  place.url === undefined
    ? {
        vi: `Chưa có sổ trong ${place.folder}. Nhập bảng tính bằng kheo import THƯ-MỤC --campaign NĂM --deadline NGÀY, hoặc chỉ thư mục khác bằng --data.`,
        en: `There is no register in ${place.folder}. Import workbooks with kheo import FOLDER --campaign YEAR --deadline DATE, or name another folder with --data.`,
      }
    : {
        vi: `Chưa có sổ đó trong ${shownPlace(place)}. Nhập bảng tính bằng kheo import THƯ-MỤC --campaign NĂM --deadline NGÀY, hoặc xem lại --store và KHEO_LEDGER.`,
        en: `There is no such register in ${shownPlace(place)}. Import workbooks with kheo import FOLDER --campaign YEAR --deadline DATE, or check --store and KHEO_LEDGER.`,
      }
