import { showBoard, storedTypesOf } from "@kheo/application"
import { collectLines, EventStore } from "@kheo/event-store"
import { importFiles, readFiles } from "@kheo/importer"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { exampleData, findExample } from "../example.ts"
import { boardText } from "../text/board-text.ts"

const words = {
  vi: {
    banner: "DỮ LIỆU MẪU – đơn vị có thật, mô hình và con người là bịa ra",
    reading: "Đang đọc các bảng tính mẫu…",
    next: (data: string) => `
Tiếp theo:
  npx pnpm@12 -s kheo units --data ${data}        từng đơn vị
  npx pnpm@12 -s kheo models “anh sang” --data ${data}   tìm mô hình, không cần dấu
  npx pnpm@12 -s kheo verify --data ${data}       sổ có bị sửa không
  npx pnpm@12 -s kheo --help                            mọi lệnh
Với dữ liệu của mình: npx pnpm@12 -s kheo import THƯ-MỤC --campaign NĂM --deadline NGÀY`,
  },
  en: {
    banner: "SAMPLE DATA – the units are real, the models and people are invented",
    reading: "Reading the sample workbooks…",
    next: (data: string) => `
Next:
  npx pnpm@12 -s kheo units --data ${data}        every unit
  npx pnpm@12 -s kheo models “anh sang” --data ${data}   find models, marks not needed
  npx pnpm@12 -s kheo verify --data ${data}       was the register altered?
  npx pnpm@12 -s kheo --help                            every command
With your own data: npx pnpm@12 -s kheo import FOLDER --campaign YEAR --deadline DATE`,
  },
}

/** The first command of the README: the example's year in a register of its own, then its board, or the screens on a terminal. */
export const run = async (asked: Session): Promise<number> => {
  const { folder, manifest } = findExample()
  if (asked.values["store"] !== undefined)
    throw new Usage({
      vi: "kheo start chỉ dùng sổ mẫu của riêng nó; bỏ --store.",
      en: "kheo start uses its own sample register only; leave --store out.",
    })
  const session: Session = { ...asked, folder: exampleData, store: { folder: exampleData } }
  const own = words[session.language]
  const { asOf, campaign, deadline, title } = manifest
  const interactive = process.stdout.isTTY === true && process.stdin.isTTY === true && !session.json
  const ended = await withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      if (!(yield* isImported)) {
        tell(own.reading)
        const read = yield* readFiles([folder], campaign, () => undefined)
        yield* importFiles(read, { campaign, deadline, title }, session.asked)
      }
      if (interactive) return exit.done
      const board = yield* showBoard({ campaign, asOf })
      print(session, board, () =>
        [own.banner, "", boardText(board, session.language), own.next(".kheo/example")].join("\n"),
      )
      return exit.done
    }),
  )
  if (!interactive || ended !== exit.done) return ended
  const { runNode } = await import("./terminal.ts")
  const { bundle } = await import("../bundle.ts")
  const screens = ["terminal", "--data", exampleData, "--campaign", String(campaign), "--as-of", asOf, "--sample"]
  return runNode([await bundle(), ...screens, "--lang", session.language])
}

/** The import's closing event is its last: an interrupted one is taken up again, which adds only what is missing. */
const isImported = Effect.gen(function* () {
  const store = yield* EventStore
  const types = storedTypesOf("ImportCommitted")
  return (yield* collectLines(store.read({ types }))).length > 0
})
