import { Refused } from "../../document.ts"
import { limits } from "../../limits.ts"

/** Counts what a workbook holds of value, over all its sheets, and refuses what is more than a paper holds. */
export class Budget {
  private readonly spent = { rows: 0, cells: 0, letters: 0, pieces: 0 }

  spend(what: keyof Budget["spent"], amount: number): void {
    if ((this.spent[what] += amount) > limits[what])
      throw new Refused("IMP-1206", { limit: limits[what].toLocaleString("vi-VN"), what: words[what] })
  }
}

const words = {
  rows: { vi: "hàng", en: "rows" },
  cells: { vi: "ô", en: "cells" },
  letters: { vi: "chữ", en: "letters" },
  pieces: { vi: "đoạn chữ", en: "pieces of text" },
}
