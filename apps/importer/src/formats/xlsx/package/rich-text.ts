import { type RepackedText, repackedText, type Run } from "../repack/repacked-text.ts"
import type { HeardAttributes } from "../../xml/scan-xml.ts"

/** Gathers a text from its elements (`t`, `r`, `rFont`), without what explains its pronunciation. */
export class RichText {
  private readonly runs: Array<Run> = []
  private font: string | undefined
  private inRun = false
  private inText = false
  private inPhonetic = false
  private words = ""

  open(element: string, { val }: Pick<HeardAttributes, "val">): void {
    if (element === "rPh") this.inPhonetic = true
    else if (element === "r") {
      this.inRun = true
      this.font = undefined
    } else if (element === "rFont" && this.inRun) this.font = val
    else if (element === "t" && !this.inPhonetic) {
      this.inText = true
      this.words = ""
    }
  }

  text(text: string): void {
    if (this.inText) this.words += text
  }

  close(element: string): void {
    if (element === "rPh") this.inPhonetic = false
    else if (element === "r") this.inRun = false
    else if (element === "t" && this.inText) {
      this.inText = false
      this.runs.push({ text: this.words, font: this.inRun ? this.font : undefined })
    }
  }

  repacked(): RepackedText {
    return repackedText(this.runs)
  }
}
