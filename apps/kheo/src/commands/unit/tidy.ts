/** A name as papers write it: composed letters, one space between words, whatever was typed or pasted. */
export const tidy = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ")
