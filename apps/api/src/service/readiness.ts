import { campaignRegisterModel, findFork, listProjections, standingFactsModel } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { trouble } from "../problem/index.ts"
import { spotCheck } from "./spot-check.ts"

const Ready = Schema.Struct({
  status: Schema.Literal("ready"),
  position: Schema.Natural,
  /** How many events a read model has still to read; the next question to it reads them. */
  readModels: Schema.Array(Schema.Struct({ name: Schema.String, behind: Schema.Natural })),
}).annotate({ identifier: "Readiness" })

/** Whether questions and commands can be answered now; each look also hashes a few of the ledger's lines again. */
export const readiness = endpoint({
  method: "get",
  path: "/readyz",
  name: "readiness",
  tag: "service",
  summary: {
    vi: "Sẵn sàng nhận yêu cầu: sổ đọc được và nguyên vẹn, bảng dựng sẵn không dừng, máy chủ không sắp tắt",
    en: "Ready for requests: the ledger is read and whole, no read model has stopped, the server is not about to stop",
  },
  scope: "anyone",
  response: {
    status: 200,
    schema: Ready,
    headers: { "Kheo-Position": { vi: "vị trí sổ đã đến", en: "the position that the ledger has come to" } },
  },
  problems: ["draining", "not-ready", "store-busy", "store-unavailable"],
  handle: ({ ended }) =>
    Effect.gen(function* () {
      if (ended.aborted) return yield* Effect.fail(trouble("draining", { headers: { "Retry-After": "5" } }))
      const { altered, position } = yield* spotCheck
      if (altered !== undefined) return yield* Effect.fail(notReady("ledger-altered", alteredAt(altered)))
      if ((yield* findFork()) !== undefined) return yield* Effect.fail(notReady("ledger-forked", forked))
      const live = (yield* listProjections([standingFactsModel, campaignRegisterModel])).filter(
        ({ inUse, status }) => inUse && status === "live",
      )
      const stopped = live.find((one) => one.stopped !== undefined)
      if (stopped !== undefined) return yield* Effect.fail(notReady("read-model-stopped", stoppedModel(stopped.name)))
      const readModels = live.map(({ behind, name }) => ({ name, behind }))
      return { body: { status: "ready" as const, position, readModels } }
    }).pipe(
      Effect.timeoutOrElse({
        duration: patience,
        orElse: () => Effect.fail(notReady("store-slow", slow)),
      }),
    ),
})

/** A store that has been lost is looked for much longer than whoever asks this waits; in milliseconds. */
const patience = 2_000

const slow = {
  vi: "Sổ không trả lời kịp. Xem máy chủ cơ sở dữ liệu có đang chạy không.",
  en: "The store does not answer in time. See whether the database's server is running.",
}

const notReady = (code: string, detail: { readonly vi: string; readonly en: string }) =>
  trouble("not-ready", { code, detail })

const alteredAt = (position: number) => ({
  vi: `Dòng ở vị trí ${position} không còn khớp với mã băm đã ghi. Báo người quản trị.`,
  en: `The line at position ${position} no longer matches the hash that was recorded. Tell the administrator.`,
})

const forked = {
  vi: "Sổ này không nối tiếp bản ghi đã ký gần nhất nên chưa ghi thêm được. Báo người quản trị.",
  en: "This ledger does not continue the checkpoint last signed, so nothing is appended. Tell the administrator.",
}

const stoppedModel = (name: string) => ({
  vi: `Bảng dựng sẵn ${name} đã dừng. Báo người quản trị.`,
  en: `The read model ${name} has stopped. Tell the administrator.`,
})
