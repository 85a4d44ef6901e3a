/**
 * The same function, its last result kept: a record's candidates are compared one after the other, and what hangs on the
 * record alone need not be made for each of them.
 */
export function lastOnly<T extends object, R>(make: (of: T) => R): (of: T) => R {
  let last: T | undefined;
  let made: R;
  return (of) => {
    if (of !== last) {
      made = make(of);
      last = of;
    }
    return made;
  };
}

/** As {@link lastOnly}, of two. */
export function lastPairOnly<T extends object, U extends object, R>(make: (of: T, and: U) => R): (of: T, and: U) => R {
  let lastOf: T | undefined;
  let lastAnd: U | undefined;
  let made: R;
  return (of, and) => {
    if (of !== lastOf || and !== lastAnd) {
      made = make(of, and);
      [lastOf, lastAnd] = [of, and];
    }
    return made;
  };
}
