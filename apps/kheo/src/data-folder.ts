import { homedir } from "node:os"
import { join } from "node:path"

/** Where the register lies: `--data`, else `KHEO_DATA`, else the user's data folder as each system has it. */
export const dataFolder = (
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string => {
  const named = given ?? nonEmpty(env["KHEO_DATA"])
  if (named !== undefined) return named
  if (platform === "win32") return join(nonEmpty(env["LOCALAPPDATA"]) ?? join(homedir(), "AppData", "Local"), "Kheo")
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Kheo")
  return join(nonEmpty(env["XDG_DATA_HOME"]) ?? join(homedir(), ".local", "share"), "kheo")
}

/** The register's file within its folder. */
export const storeFile = (folder: string): string => join(folder, "kheo.db")

/** Signing keys and what they signed, apart from the register's file and its backups. */
export const signingFolder = (folder: string): string => join(folder, "vault", "signing")

/** How tables of unknown shapes are to be read, as people said once. */
export const profilesFolder = (folder: string): string => join(folder, "profiles")

/** How the screens are liked on this computer. */
export const preferencesFile = (folder: string): string => join(folder, "settings.json")

/** Where the attached files lie, beside the register's file. */
export const attachmentsFolder = (folder: string): string => join(folder, "attachments")

const nonEmpty = (text: string | undefined): string | undefined => (text === "" ? undefined : text)
