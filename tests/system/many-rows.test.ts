import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { workbookIn } from "../commands/workbook.ts"
import { dataFolder, kheo } from "./example-data.ts"

const { data, remove } = dataFolder()
afterAll(remove)

/** Run before the command: writes at its end what it took. */
const measuring = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from "node:fs"
  import { isMainThread } from "node:worker_threads"
  if (isMainThread) process.on("exit", () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage()
    writeFileSync(process.env.KHEO_TOOK, JSON.stringify({ megabytes: maxRSS / 1024, seconds: (systemCPUTime + userCPUTime) / 1e6 }))
  })
`)}`

describe("a list of 5,000 rows of ten columns", () => {
  it("is planned within ten seconds of the processor and 500 MB, all of it", async () => {
    const folder = join(data, "tệp")
    mkdirSync(folder)
    await workbookIn(folder, "đơn vị.xlsx", [
      ["Mã", "Tên đơn vị", "Khối"],
      ...Array.from({ length: 50 }, (_, unit) => [`X${unit}`, `Xã Số ${unit}`, "Khối xã"]),
    ])
    const columns = ["STT", "Tên đơn vị", "Tên mô hình", "Tên cá nhân", "Lĩnh vực", "Thời gian", "Địa điểm", "Ghi chú"]
    await workbookIn(folder, "đăng ký.xlsx", [
      ["ngày 09 tháng 02 năm 2022"],
      [...columns, "Số điện thoại", "Năm sinh"],
      ...Array.from({ length: 5_000 }, (_, row) =>
        `${row + 1}|Xã Số ${row % 50}|Tiếng loa an ninh ${row}||an ninh|Quý I|ấp ${row % 9}|đúng hẹn|09${row}|1970`.split(
          "|",
        ),
      ),
    ])
    const [node = "", ...args] = kheo("import", "plan", folder, "--campaign", "2022", "--deadline", "2022-10-21")
    const plan = join(data, "kế hoạch.json")
    const took = join(data, "took.json")
    const { status, stderr } = spawnSync(
      node,
      ["--import", measuring, ...args, "--data", join(data, "sổ"), "-o", plan],
      {
        encoding: "utf8",
        env: { ...process.env, KHEO_TOOK: took },
      },
    )
    assert.strictEqual(status, 0, stderr)
    const { rows } = JSON.parse(readFileSync(plan, "utf8"))
    assert.strictEqual(rows.length, 5_050)
    assert.isTrue(rows.every(({ action }: { readonly action: string }) => action === "create"))
    const { megabytes, seconds } = JSON.parse(readFileSync(took, "utf8"))
    assert.isBelow(seconds, 10)
    assert.isBelow(megabytes, 500)
  }, 120_000)
})
