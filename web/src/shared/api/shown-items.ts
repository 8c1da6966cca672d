interface ListQuery<T> {
  currentData?: { pages: { items: T[] }[] };
  data?: { pages: { items: T[] }[] };
  error?: unknown;
}

/**
 * What a list shows: the answer to the current question, or while that is on its way the answer to the one before, so
 * that typing in a search box does not make the page flicker.
 */
export function shownItems<T>({ currentData, data, error }: ListQuery<T>) {
  const answer = currentData ?? (error ? undefined : data);
  return {
    items: answer?.pages.flatMap((page) => page.items),
    outdated: answer !== undefined && answer !== currentData,
  };
}
