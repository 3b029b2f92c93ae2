import { lstat, readdir } from "node:fs/promises"
import { homedir } from "node:os"
import { dirname, join, resolve } from "node:path"
import type { Words } from "@kheo/application/language"
import { hasKnownEnding, isNoDocument } from "@kheo/importer"
import type { Folder, FolderEntry, ImportPort } from "@kheo/terminal"
import { compareVietnamese } from "@kheo/vietnamese"

/** What a typed or dropped path names; its quotes, and `~` for one's own folder, are what shells and file managers put there. */
export const look: ImportPort["look"] = async (typed) => {
  const path = typed === undefined ? process.cwd() : resolve(unquoted(typed))
  for (const one of new Set([path, path.normalize("NFD")])) {
    const stat = await lstat(one).catch(() => undefined)
    if (stat?.isDirectory() === true) return folderAt(one)
    if (stat?.isFile() === true) return { file: one }
    if (stat !== undefined) return { wrong: noFile(typed ?? path) }
  }
  return { wrong: notThere(typed ?? path) }
}

const unquoted = (text: string): string => {
  const inside = /^(["'])(.*)\1$/u.exec(text.trim())?.[2] ?? text.trim()
  return /^~(?=$|[\\/])/u.test(inside) ? join(homedir(), inside.slice(1)) : inside
}

const folderAt = async (path: string): Promise<{ readonly folder: Folder } | { readonly wrong: Words }> => {
  const found = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (found === undefined) return { wrong: notAllowed(path) }
  const shown = found.filter(({ name }) => !isNoDocument(name))
  const named = (one: (typeof shown)[number]): Pick<FolderEntry, "name" | "path"> => ({
    name: one.name.normalize("NFC"),
    path: join(path, one.name),
  })
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    compareVietnamese(one.name, other.name)
  const folders = shown.filter((one) => one.isDirectory()).map((one) => ({ kind: "folder" as const, ...named(one) }))
  const files = shown.filter((one) => one.isFile() && hasKnownEnding(one.name))
  const sized = await Promise.all(
    files.map(async (one): Promise<FolderEntry> => {
      const entry = named(one)
      const stat = await lstat(entry.path).catch(() => undefined)
      return { kind: "file", ...entry, ...(stat === undefined ? {} : { size: stat.size }) }
    }),
  )
  const parent = dirname(path)
  return {
    folder: {
      path,
      parent: parent === path ? undefined : parent,
      entries: [...folders.toSorted(byName), ...sized.toSorted(byName)],
      others: shown.filter((one) => one.isFile()).length - files.length,
    },
  }
}

const notThere = (path: string): Words => ({
  vi: `Không có tệp hay thư mục nào ở “${path}”. Hãy xem lại từng chữ của đường dẫn.`,
  en: `There is no file or folder at “${path}”. Check the path letter by letter.`,
})

const noFile = (path: string): Words => ({
  vi: `“${path}” là lối tắt, không phải tệp. Hãy mở chính tệp mà nó chỉ tới.`,
  en: `“${path}” is a link, not a file. Open the very file that it points to.`,
})

const notAllowed = (path: string): Words => ({
  vi: `Không được phép mở thư mục “${path}”. Hãy chép tệp sang thư mục của bạn.`,
  en: `The folder “${path}” may not be opened. Copy the file into a folder of your own.`,
})
