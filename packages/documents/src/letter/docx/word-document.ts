import { Document, type ISectionOptions } from "docx"
import type { Letter } from "../letter.ts"

/** A document of these sections in the look of its rules. Its properties name the office and nobody else. */
export const wordDocument = (
  {
    rules,
    sender,
    title,
  }: Pick<Letter, "rules"> & { readonly sender: Pick<Letter["sender"], "name">; readonly title: string },
  sections: ReadonlyArray<ISectionOptions>,
): Document =>
  new Document({
    creator: sender.name ?? "",
    lastModifiedBy: sender.name ?? "",
    title,
    description: "",
    styles: {
      default: { document: { run: { font: rules.font, size: rules.body.size * 2, language: { value: "vi-VN" } } } },
    },
    sections: [...sections],
  })
