import { Usage } from "./cli/parse.ts"
import type { Session } from "./cli/session.ts"
import { storeFile } from "./data-folder.ts"
import { shownPlace } from "./store-place.ts"

/** The register's file, for commands that are about files; throws `Usage` where the register is in a database. */
export const fileOnly = ({ folder, store }: Session, command: "backup" | "restore"): string => {
  if (store.url === undefined) return storeFile(folder)
  const place = shownPlace(store)
  throw new Usage({
    vi: `kheo ${command} chỉ dùng cho sổ là tệp; sổ này ở ${place}. Cơ sở dữ liệu do người quản trị máy chủ sao lưu; muốn có bản sao kiểm tra được, dùng kheo export -o THƯ-MỤC và kheo import-log.`,
    en: `kheo ${command} is for registers in a file; this one is in ${place}. A database is backed up by whoever runs the server; for a copy that can be verified use kheo export -o FOLDER and kheo import-log.`,
  })
}
