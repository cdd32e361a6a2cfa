const read = (name, from) => from.querySelector(`meta[name="${name}"]`)?.content;

/** The header that proves a request came from this page. */
export function csrf(from = document) {
  return { [read('csrf-header', from)]: read('csrf-token', from) };
}
