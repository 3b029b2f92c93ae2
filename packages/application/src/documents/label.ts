/** A paper's number as it stands on it: `51-CV/BCĐ`, below 10 with a zero before it. */
export const labelOf = (number: number, symbol: string): string => `${String(number).padStart(2, "0")}-${symbol}`
