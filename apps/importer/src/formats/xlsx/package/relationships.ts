import { decoded } from "../../xml/decoded.ts"
import { parseXml } from "../../xml/parse-xml.ts"
import type { Zip } from "../../zip/open-zip.ts"
import { resolvePart } from "../../zip/part-name.ts"

export interface Relationship {
  readonly id: string
  /** The last word of the type, which strict and transitional workbooks share: `worksheet`, `styles`. */
  readonly kind: string
  /** The part that it points at; undefined when that lies outside of the archive. */
  readonly part: string | undefined
}

/** What a part points at; of "" what the package itself does. */
export const relationshipsOf = async (zip: Zip, part: string): Promise<ReadonlyArray<Relationship>> => {
  const [folder, file] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)]
  const name = `${folder}_rels/${file}.rels`
  if (!zip.names.has(name)) return []
  const found: Array<Relationship> = []
  await parseXml(decoded(zip.part(name)), {
    open: (element, { Id = "", Target = "", TargetMode, Type = "" }) => {
      if (element !== "Relationship") return
      const target = TargetMode === "External" ? undefined : resolvePart(part, Target)
      found.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf("/") + 1),
        part: target !== undefined && zip.names.has(target) ? target : undefined,
      })
    },
  })
  return found
}
