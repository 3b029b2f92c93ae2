/** What a value of a person reads as once their key is destroyed. */
export const erasedText = "(đã xóa)"

/** What a value reads as while the vault that holds its key is missing. */
export const lockedText = "(chưa mở được khóa)"

/** Whether a value names nobody: two of them are never the same person. */
export const isUnreadable = (value: string | null | undefined): boolean => value === erasedText || value === lockedText
