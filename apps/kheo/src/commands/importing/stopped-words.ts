/** What Ctrl+C ends with: the same command again goes on where it stopped. */
export const stoppedWords = {
  vi: "Đã dừng. Chạy lại đúng lệnh này để làm tiếp; phần đã ghi không ghi lại.",
  en: "Stopped. Run the same command again to go on; what was written is not written twice.",
}
