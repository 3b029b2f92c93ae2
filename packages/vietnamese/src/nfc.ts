/** The NFC form: macOS file names and some sheets arrive decomposed, and the two forms never compare equal. */
export const nfc = (text: string): string => text.normalize("NFC")
