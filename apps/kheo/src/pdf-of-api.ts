import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { AppOptions } from "@kheo/api"

/** A conversion that takes longer is ended. */
const patience = 60_000

/** PDF for the API by LibreOffice, one at a time, each in a folder and a profile of its own that are gone afterwards. */
export const pdfOfApi = (programs: ReadonlyArray<string>): NonNullable<AppOptions["toPdf"]> => {
  let last: Promise<unknown> = Promise.resolve()
  return (docx) => {
    const made = last.then(async () => {
      for (const program of programs) {
        const pdf = await converted(program, docx)
        if (pdf !== undefined) return pdf
      }
      return undefined
    })
    last = made.catch(() => undefined)
    return made
  }
}

const converted = async (program: string, docx: Uint8Array): Promise<Uint8Array | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), "kheo-pdf-"))
  try {
    await writeFile(join(folder, "van-ban.docx"), docx)
    const profile = pathToFileURL(join(folder, "profile")).href
    const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder]
    await ended(program, [...args, join(folder, "van-ban.docx")])
    return await readFile(join(folder, "van-ban.pdf")).catch(() => undefined)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const ended = (program: string, args: ReadonlyArray<string>): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: patience })
    child.once("error", () => resolve())
    child.once("exit", () => resolve())
  })
