import { existsSync, statfsSync } from "node:fs"
import type { Check, Finding, Place } from "./finding.ts"

const name = "network"

/** Types that Linux gives to file systems of another computer; locks over them can't be trusted. */
const remote = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xfe534d42, "SMB"],
  [0xff534d42, "CIFS"],
  [0x1021997, "9P"],
])

/** Whether the register lies on another computer's disk. */
export const network: Check = {
  name,
  look: (place) => {
    if (!existsSync(place.folder)) return []
    return [networkFinding(place, Number(statfsSync(place.folder).type))]
  },
}

/** What a file system's type, and on Windows the path, tell. */
export const networkFinding = ({ folder, platform }: Pick<Place, "folder" | "platform">, type: number): Finding => {
  const share = platform === "win32" && /^[\\/]{2}(?![?.])/.test(folder) ? "Windows" : remote.get(type >>> 0)
  if (share !== undefined)
    return {
      check: name,
      level: "problem",
      what: {
        vi: `Sổ nằm trên ổ mạng (${share}); nhiều máy cùng ghi ở đó có thể làm hỏng sổ.`,
        en: `The register lies on a network share (${share}); several computers writing there can damage it.`,
      },
      where: folder,
      remedy: {
        vi: "Chép cả thư mục dữ liệu về ổ trong máy rồi chỉ bằng --data; máy khác dùng qua kheo serve.",
        en: "Copy the whole data folder to a disk of this computer and name it with --data; other computers work through kheo serve.",
      },
    }
  return {
    check: name,
    level: "ok",
    what:
      platform === "win32"
        ? {
            vi: "Không phải đường dẫn mạng; ổ đĩa gán chữ cái thì hãy tự xem có phải ổ mạng không.",
            en: "This is no network path; of a drive with a letter, see for yourself that it is no network drive.",
          }
        : { vi: "Sổ nằm trên ổ trong máy.", en: "The register lies on a disk of this computer." },
    where: folder,
  }
}
