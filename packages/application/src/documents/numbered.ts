import { Effect } from "effect"
import type { LocalDate } from "@kheo/domain/history"
import type { Words } from "../language/index.ts"
import { nextNumber } from "../office/numbers.ts"

/** The next number of a type, and its symbol; where the settings have none, after the office's own: `CV/BCĐ` makes `TTr/BCĐ`. */
export const numberOf = Effect.fnUntraced(function* (type: string, day: LocalDate, office: string | undefined) {
  const { number, symbol } = yield* nextNumber(type, day)
  const tail = office?.replace(/^[^/-]+/u, "") ?? ""
  const usual = `${type}${tail}`
  const lacking: ReadonlyArray<Words> =
    symbol === null
      ? [
          {
            vi: `Cấu hình chưa có ký hiệu cho loại văn bản ${type}; bản nháp ghi ${usual}. Trước khi ban hành, ghi {"symbols": [{"type": "${type}", "symbol": "${usual}"}]} vào tệp .json rồi chạy kheo office set TỆP.json.`,
            en: `The settings have no symbol for papers of the type ${type}; the draft says ${usual}. Before it is issued, write {"symbols": [{"type": "${type}", "symbol": "${usual}"}]} to a .json file and run kheo office set FILE.json.`,
          },
        ]
      : []
  return { number, symbol: symbol ?? usual, lacking }
})
