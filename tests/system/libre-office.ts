import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/** What LibreOffice is to save as; Word documents come about through a web page, since Calc writes none. */
export type Target = "xlsx" | "xls" | "ods" | "docx"

/** LibreOffice with a profile of its own. */
export class LibreOffice {
  private readonly profile = mkdtempSync(join(tmpdir(), "kheo-office-"))

  /** Saves all workbooks of a folder and the folders in it again under another format, into such folders. */
  convert(from: string, target: Target, to: string): void {
    if (target === "docx") {
      const pages = mkdtempSync(join(tmpdir(), "kheo-pages-"))
      this.convertAll(from, ".xlsx", ["--convert-to", "html"], pages)
      this.convertAll(pages, ".html", ["--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML"], to)
      rmSync(pages, { recursive: true, force: true })
    } else this.convertAll(from, ".xlsx", ["--convert-to", target], to)
  }

  remove(): void {
    rmSync(this.profile, { recursive: true, force: true })
  }

  private convertAll(from: string, ending: string, how: ReadonlyArray<string>, to: string): void {
    const entries = readdirSync(from, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    const profile = `-env:UserInstallation=${pathToFileURL(this.profile).href}`
    const { error, status, stderr } = spawnSync(
      "soffice",
      [profile, "--headless", ...how, "--outdir", to, ...files.map(({ name }) => join(from, name))],
      { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } },
    )
    if (error !== undefined || status !== 0) throw new Error(`soffice ${how.join(" ")} failed: ${stderr}`)
    for (const entry of entries)
      if (entry.isDirectory()) this.convertAll(join(from, entry.name), ending, how, join(to, entry.name))
  }
}
