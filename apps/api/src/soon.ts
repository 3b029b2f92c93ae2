/** A value, or a promise of it where something has to be waited for. */
export type Soon<A> = A | Promise<A>

/** Goes on with a value, at once where it is there: most readings wait for nothing. */
export const upon = <A, B>(soon: Soon<A>, next: (value: A) => Soon<B>): Soon<B> =>
  soon instanceof Promise ? soon.then(next) : next(soon)

/** What is done, or what is made of whatever it throws, now or later. */
export const mended = <A>(doing: () => Soon<A>, mend: (thrown: unknown) => Soon<A>): Soon<A> => {
  try {
    const soon = doing()
    return soon instanceof Promise ? soon.catch(mend) : soon
  } catch (thrown) {
    return mend(thrown)
  }
}
