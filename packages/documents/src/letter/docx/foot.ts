import { AlignmentType, ImageRun, Paragraph, type Table } from "docx"
import type { Letter } from "../letter.ts"
import { sideBySide } from "./columns.ts"
import { lineOf, millimetres } from "./text.ts"

/** Lines between the signer's title and name, for the signature and the seal. */
const forTheSignature = 4

/** Who gets the letter on the left, who signs it on the right. */
export const letterFoot = (
  { receivers, rules, sender, traced }: Pick<Letter, "receivers" | "rules" | "sender" | "traced">,
  width: number,
): Table => {
  const left = Math.round(width * 0.48)
  const titles = sender.signer.map((line) => lineOf(line, rules.signerTitle))
  const gap = Array.from({ length: forTheSignature }, () => lineOf("", rules.signerName))
  const name = lineOf(sender.signerName ?? "", rules.signerName)
  return sideBySide(
    [...receiverLines(receivers, rules.receivers), ...traceLines(traced)],
    [...titles, ...gap, name],
    [left, width - left],
  )
}

const receiverLines = (
  receivers: ReadonlyArray<string>,
  { label, mark, size }: Letter["rules"]["receivers"],
): ReadonlyArray<Paragraph> => [
  lineOf("Nơi nhận:", label, { alignment: AlignmentType.LEFT }),
  ...receivers.map((receiver, index) =>
    lineOf(`- ${receiver}${index === receivers.length - 1 ? "." : mark}`, { size }, { alignment: AlignmentType.LEFT }),
  ),
]

/** What leads from the paper back to the register: below the receivers, where the signature leaves room; the code is 3 cm wide. */
const traceLines = (traced: Letter["traced"]): ReadonlyArray<Paragraph> => {
  if (traced === undefined) return []
  const left = { alignment: AlignmentType.LEFT } as const
  const lines = traced.lines.map((text, index) =>
    lineOf(text, { size: 8, italic: true }, { ...left, spacing: { before: index === 0 ? millimetres(3) : 0 } }),
  )
  if (traced.code === undefined) return lines
  const image = new ImageRun({ type: "png", data: traced.code, transformation: { width: 113, height: 113 } })
  return [...lines, new Paragraph({ ...left, children: [image] })]
}

/** The foot of a unit's own paper. */
export const unitFoot = (
  { rules }: Pick<Letter, "rules">,
  { receivers, signer }: { readonly receivers: ReadonlyArray<string>; readonly signer: string },
  width: number,
): Table => {
  const left = Math.round(width * 0.6)
  return sideBySide(
    receiverLines(receivers, rules.receivers),
    [lineOf(signer, { size: 13, bold: true })],
    [left, width - left],
  )
}
