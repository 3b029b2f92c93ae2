/** Signs that old terminals lack or draw two cells wide, and what stands for them; letters stay letters. */
const stands: Readonly<Record<string, string>> = {
  "›": ">",
  "·": "*",
  "•": "*",
  "–": "-",
  "—": "-",
  "→": ">",
  "←": "<",
  "↑": "^",
  "↓": "v",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "×": "x",
  "…": ".",
}

/** A drawn text with plain signs only, cell for cell. */
export const asciiSigns = (text: string): string => text.replace(/[›·•–—→←↑↓“”‘’×…]/gu, (sign) => stands[sign] ?? sign)
