/** What follows these words of `kheo import` are no documents. */
const readsNothing: ReadonlySet<string | undefined> = new Set(["apply", "undo", "list", "explain", "--help", "-h"])

/** Whether a command line, as far as its first words tell, reads documents: then the thread for it may start at once. */
export const readsDocuments = ([command, verb]: ReadonlyArray<string | undefined>): boolean =>
  command === "import" && !readsNothing.has(verb)
