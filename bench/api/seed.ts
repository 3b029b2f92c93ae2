import { join } from "node:path"
import { handleCampaign, handleUnit, layerMemoryVault, markOf } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { CheckpointSigner, memoryCheckpointSigner } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Layer } from "effect"

/** More campaigns than callers: registrations of one campaign take turns, since each takes its next number. */
export const years = Array.from({ length: 40 }, (_, at) => 1983 + at)
export const units = 20

/** A register of units and open campaigns in a folder, as `kheo serve` opens it. */
export const seed = (folder: string): Promise<void> =>
  Effect.gen(function* () {
    const mark = () => markOf(UserId.make("u-bench"))
    const paper = { basis: "paper" } as const
    const unit = (at: number) => UnitId.make(`unit-${at}`)
    for (let at = 1; at <= units; at += 1) {
      const added = { ...paper, occurredAt: "1980-01-01", code: `X${at}`, name: `Xã ${at}`, block: "Khối xã" }
      yield* handleUnit(mark(), unit(at), { _tag: "AddUnit", ...added })
    }
    for (const year of years) {
      const opened = { ...paper, occurredAt: `${year}-01-01`, title: `Đợt ${year}`, deadline: `${year}-10-15` }
      const expected = [unit(1), ...Array.from({ length: units - 1 }, (_, at) => unit(at + 2))] as const
      yield* handleCampaign(mark(), year, { _tag: "OpenCampaign", ...opened, expected })
    }
  }).pipe(
    Effect.provide(
      Layer.mergeAll(
        layer({ file: join(folder, "kheo.db"), ledger: "bench" }),
        layerMemoryVault(),
        Layer.sync(CheckpointSigner, memoryCheckpointSigner),
      ),
    ),
    Effect.runPromise,
  )
