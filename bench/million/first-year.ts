/** The campaign that the first of the thousand years stands for; campaigns have four digits. */
export const firstYear = 1_900
