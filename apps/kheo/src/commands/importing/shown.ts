import { exitCode, placeOfRow, type Receipt, receiptJson } from "@kheo/importer"
import { refuseTaken, writeNewFile } from "../../cli/new-file.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { receiptText } from "../../text/receipt-text.ts"

/** Prints a receipt, writes it beside where `--receipt` asks for it, and answers how the command ends. */
export const shown = (session: Session, receipt: Receipt): number => {
  const { language } = session
  const told = receiptJson(receipt, language)
  print(session, told, () => receiptText(receipt, language))
  const file = session.values["receipt"]
  if (file !== undefined && !receipt.dryRun) {
    const { ids } = receipt
    const rows = receipt.plan.map(({ action, cell, diff, file, issues, key, row, sheet, stream }) => ({
      file,
      sheet,
      row,
      cell,
      key,
      action,
      stream,
      diff,
      codes: issues.map(({ code }) => code),
      events: ids.get(placeOfRow({ file, sheet, row })) ?? [],
    }))
    writeNewFile(file, `${JSON.stringify({ ...told, rowsTold: rows }, undefined, 1)}\n`)
    writeNewFile(textBeside(file), `${receiptText(receipt, language)}\n`)
  }
  return exitCode(receipt)
}

/** Refuses before anything is read or written a receipt that would overwrite another. */
export const checkReceipt = ({ flags, values }: Session): void => {
  const file = values["receipt"]
  if (file !== undefined) refuseTaken([file, textBeside(file)], flags.has("force"))
}

const textBeside = (file: string): string => `${file.replace(/\.json$/i, "")}.txt`
