import { existsSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Check, Finding } from "./finding.ts"

const name = "settings"

/** The data folder: there, a folder, and writable. */
export const settings: Check = {
  name,
  look: ({ file, folder }) => {
    if (!existsSync(folder))
      return [
        {
          check: name,
          level: "warning",
          what: { vi: "Chưa có thư mục dữ liệu.", en: "There is no data folder yet." },
          where: folder,
          remedy: begin,
        },
      ]
    if (!statSync(folder).isDirectory())
      return [
        {
          check: name,
          level: "problem",
          what: {
            vi: "Đường dẫn dữ liệu là một tệp, không phải thư mục.",
            en: "The data path is a file, not a folder.",
          },
          where: folder,
          remedy: {
            vi: "Chỉ một thư mục bằng --data hoặc KHEO_DATA.",
            en: "Name a folder with --data or KHEO_DATA.",
          },
        },
      ]
    return [writable(folder), ...(existsSync(file) ? [] : [missing(file)])]
  },
}

const begin = {
  vi: "Nếu là lần đầu, gõ kheo start; nếu sổ ở nơi khác, chỉ bằng --data hoặc KHEO_DATA.",
  en: "If this is the first time, type kheo start; if the register is elsewhere, name it with --data or KHEO_DATA.",
}

const missing = (file: string): Finding => ({
  check: name,
  level: "warning",
  what: { vi: "Chưa có sổ trong thư mục dữ liệu.", en: "There is no register in the data folder yet." },
  where: file,
  remedy: begin,
})

/** Asked by writing, since rights alone tell nothing on Windows or on a read-only disk. */
const writable = (folder: string): Finding => {
  const probe = join(folder, `.kheo-doctor-${process.pid}`)
  try {
    writeFileSync(probe, "")
    rmSync(probe)
    return {
      check: name,
      level: "ok",
      what: { vi: "Thư mục dữ liệu ghi được.", en: "The data folder can be written to." },
      where: folder,
    }
  } catch (cause) {
    return {
      check: name,
      level: "problem",
      what: {
        vi: `Không ghi được vào thư mục dữ liệu (${String(cause)}).`,
        en: `The data folder can't be written to (${String(cause)}).`,
      },
      where: folder,
      remedy: {
        vi: "Xin quyền ghi vào thư mục này, hoặc chỉ thư mục khác bằng --data.",
        en: "Ask for the right to write to this folder, or name another one with --data.",
      },
    }
  }
}
