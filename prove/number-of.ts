/** The number that an option was given; ends the program where it is none. */
export const numberOf = (option: string, text: string): number => {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  console.error(`${option} takes a number, not “${text}”`)
  process.exit(64)
}
