/** The columns that go before a table in the workbook that is sent back; what comes in again is read without them. */
export const answerColumns = ["Trạng thái", "Mã lỗi", "Cách sửa"] as const
