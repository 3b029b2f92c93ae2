import { writeFileSync } from "node:fs"
import { Usage } from "./parse.ts"
import type { Session } from "./session.ts"

/** Writes a result to the named file, or to standard output as it is; a file that can't be written is told as a wrong argument. */
export const writeResult = ({ spec }: Pick<Session, "spec">, path: string | undefined, text: string): void => {
  if (path === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(path, text)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new Usage({
      vi: `kheo ${spec.name}: không ghi được ${path} (${detail}). Hãy xem lại đường dẫn sau --output.`,
      en: `kheo ${spec.name}: ${path} can't be written (${detail}). Check the path after --output.`,
    })
  }
}
