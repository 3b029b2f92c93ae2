/** Whether a name or address is this computer's own. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/**
 * Whether a server on loopback is asked under a foreign name: a web page whose name was rebound to 127.0.0.1 would
 * otherwise read and write the register with its visitor's browser.
 */
export const isMisdirected = (asked: string, host: string = "127.0.0.1"): boolean =>
  isLoopback(host) && !isLoopback(asked)
