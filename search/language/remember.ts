const most = 50_000;

/** Words come back all the time: what is derived from one is kept, until there are too many. */
export function remember<T>(derive: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let derived = known.get(word);
    if (derived === undefined) {
      if (known.size >= most) known.clear();
      derived = derive(word);
      known.set(word, derived);
    }
    return derived;
  };
}
