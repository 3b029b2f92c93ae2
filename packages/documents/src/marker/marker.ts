import { type FormKind, formKinds } from "./form-kind.ts"

/**
 * What a sheet of ours says of itself in a cell that nobody sees.
 *
 * A cell, because it lives through Excel, LibreOffice and every format that keeps cells; properties and names do not.
 */
export type Marker =
  | {
      /** A form to be filled in, or a table that was sent back with remarks. */
      readonly of: "form" | "answer"
      readonly kind: FormKind
      readonly campaign: number
      /** The id of the unit that it was made for. */
      readonly unit: string | undefined
      /** Of a table that was sent back: the SHA-256 of the file that it answers. */
      readonly answers?: string
    }
  /** Guidance, lists and sums: nothing on it is data. */
  | { readonly of: "aside" }

const name = "kheo-mau/1"

/** The marker as its cell holds it. */
export const markerText = (marker: Marker): string =>
  marker.of === "aside"
    ? `${name} aside`
    : [name, marker.of, marker.kind, marker.campaign, marker.unit ?? "-", marker.answers ?? ""].join(" ").trim()

/** The marker that a cell holds; a later version's is none of ours, and such a sheet is read as any other. */
export const markerIn = (text: string): Marker | undefined => {
  const [first, of, kind, campaign = "", unit, answers, ...more] = text.trim().split(/\s+/)
  if (first !== name || more.length > 0) return undefined
  if (of === "aside") return kind === undefined ? { of } : undefined
  const known = formKinds.find((one) => one === kind)
  if ((of !== "form" && of !== "answer") || known === undefined || !/^\d{4}$/.test(campaign) || unit === undefined)
    return undefined
  if (answers !== undefined && !(of === "answer" && /^[0-9a-f]{64}$/.test(answers))) return undefined
  const its = answers === undefined ? {} : { answers }
  return { of, kind: known, campaign: Number(campaign), unit: unit === "-" ? undefined : unit, ...its }
}
