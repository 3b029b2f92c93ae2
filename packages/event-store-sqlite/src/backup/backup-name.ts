/** A backup as its file name tells of it. */
export interface BackupName {
  readonly name: string
  readonly takenAt: Date
  readonly position: number
  /** The root's first eight digits. */
  readonly root: string
}

/** `kheo-20261125T011756Z-1234-0a1b2c3d.db`: instant in UTC, position, the root's first eight digits; no sign that Windows refuses. */
export const backupName = (takenAt: Date, position: number, root: string): string =>
  `kheo-${stampOf(takenAt)}-${position}-${root.slice(0, 8)}.db`

/** The instant of a name, to the second. */
export const stampOf = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, "")

/** Undefined for a file that is no backup. */
export const readBackupName = (name: string): BackupName | undefined => {
  const parts = /^kheo-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d+)-([0-9a-f]{8})\.db$/.exec(name)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second, position, root = ""] = parts
  const takenAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(takenAt.getTime()) ? undefined : { name, takenAt, position: Number(position), root }
}

/** Name of the small file beside a backup that says what is in it. */
export const manifestName = (backup: string): string => backup.replace(/\.db$/, ".json")
