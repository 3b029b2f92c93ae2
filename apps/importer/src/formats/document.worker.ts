import { parentPort } from "node:worker_threads"
import exceljs from "exceljs"
import { gridsOf } from "./grids-of.ts"

// One message in, one out; the reader that waits for it ends this thread when it takes too long.
parentPort?.on("message", (bytes: ArrayBuffer) => {
  const workbook = new exceljs.Workbook()
  workbook.xlsx
    .load(bytes)
    .then(() => gridsOf(workbook))
    .then(
      (grids) => parentPort?.postMessage({ grids }),
      (cause: unknown) => parentPort?.postMessage({ failure: String(cause) }),
    )
})
