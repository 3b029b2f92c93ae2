import type exceljs from "exceljs"

/** A4 on its side, one page wide, the header rows again on every page, the page's number at the foot. */
export const setPage = (
  sheet: exceljs.Worksheet,
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
    printTitlesRow: `${from}:${to}`,
  }
  sheet.headerFooter.oddFooter = '&C&"Times New Roman"&11&P/&N'
}
