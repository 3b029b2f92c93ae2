import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { Usage } from "../../cli/parse.ts"

const places = [
  ...(process.env["ProgramFiles"] === undefined
    ? []
    : [join(process.env["ProgramFiles"], "LibreOffice", "program", "soffice.com")]),
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
]

/** Where LibreOffice may be; not all of them are there. */
export const pdfPrograms = (): ReadonlyArray<string> => [
  ...places.filter((path) => existsSync(path)),
  "soffice",
  "libreoffice",
]

/** Runs a program to its end; answers its exit code, undefined where it can't be run. The screens go on meanwhile. */
const ended = async (program: string, args: ReadonlyArray<string>, timeout: number): Promise<number | undefined> => {
  const { spawn } = await import("node:child_process")
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", timeout })
    child.once("error", () => resolve(undefined))
    child.once("exit", (code) => resolve(code ?? undefined))
  })
}

/** The program that turns .docx into PDF; throws `Usage` where there is none. */
export const pdfProgram = async (): Promise<string> => {
  for (const program of pdfPrograms()) if ((await ended(program, ["--version"], 60_000)) === 0) return program
  throw new Usage({
    vi: "--pdf cần LibreOffice, máy này chưa có. Hãy cài LibreOffice, hoặc mở tệp .docx bằng Word rồi lưu thành PDF.",
    en: "--pdf needs LibreOffice, which is not on this computer. Install it, or open the .docx in Word and save it as PDF.",
  })
}

/** Writes a PDF beside each .docx, with a profile of its own, so that an open LibreOffice does not stand in the way; throws `Usage`. */
export const writePdfs = async (program: string, files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const profile = mkdtempSync(join(tmpdir(), "kheo-pdf-"))
  try {
    for (const [folder, group] of Map.groupBy(files, (file) => dirname(file))) {
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
      ]
      await ended(program, [...args, ...group], 600_000)
    }
    return files.map(made)
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

const made = (file: string): string => {
  const pdf = file.replace(/\.docx$/iu, ".pdf")
  if (existsSync(pdf)) return pdf
  throw new Usage({
    vi: `LibreOffice không làm được ${pdf}. Tệp .docx vẫn còn: hãy mở bằng Word rồi lưu thành PDF.`,
    en: `LibreOffice did not make ${pdf}. The .docx is there: open it in Word and save it as PDF.`,
  })
}
