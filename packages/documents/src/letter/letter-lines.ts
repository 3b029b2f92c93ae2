import type { Letter } from "./letter.ts"
import { plainText } from "./run.ts"

/** A letter as lines of text, to be looked at before it is saved: its words whole, of each enclosure the title and its rows. */
export const letterLines = (letter: Letter): ReadonlyArray<string> => {
  const { draft, enclosures, number, paragraphs, placeAndDay, receivers, recipients, rules, sender, subject } = letter
  const numbered = rules.number.text.replace("{number}", number.number).replace("{symbol}", number.symbol)
  return [
    ...(draft === undefined ? [] : [draft]),
    ...[sender.superior, sender.name].flatMap((line) => line ?? []),
    `${numbered} – ${placeAndDay}`,
    plainText(subject),
    ...(recipients.length === 0 ? [] : [`Kính gửi: ${recipients.join("; ")}.`]),
    ...paragraphs.map(({ runs }) => plainText(runs)),
    `Nơi nhận: ${receivers.join("; ")}.`,
    ...sender.signer,
    ...(sender.signerName === undefined ? [] : [sender.signerName]),
    ...enclosures.flatMap(({ label, table, title }) => [
      [label, title].filter((text) => text !== "").join(": "),
      ...table.rows.map((row) =>
        "section" in row ? row.section : row.cells.filter((text) => text !== "").join(" | "),
      ),
    ]),
  ].filter((line) => line !== "")
}
