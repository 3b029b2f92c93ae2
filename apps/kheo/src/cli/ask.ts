/** A question on the terminal: anything but a clear yes is no; undefined says that Ctrl+C or Ctrl+D ended it. */
export const ask = async (question: string): Promise<boolean | undefined> => {
  const { createInterface } = await import("node:readline/promises")
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(c|co|có|y|yes)$/i.test((await lines.question(question)).normalize("NFC").trim())
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return undefined
    throw error
  } finally {
    lines.close()
  }
}
