import { strFromU8, unzipSync } from "fflate"

/** The paragraphs of a .docx as text, cells of tables each on its own; spaces that keep words together are plain ones. */
export const wordText = (bytes: Uint8Array): ReadonlyArray<string> =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(?:document|header\d*)\.xml$/.test(name))
    .flatMap(([, part]) => strFromU8(part).split(/<\/w:p>/u))
    .map((paragraph) =>
      paragraph
        .replaceAll(/<w:tab\/>/gu, "\t")
        .replaceAll(/<[^>]+>/gu, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&")
        .replaceAll("\u00a0", " ")
        .trim(),
    )
