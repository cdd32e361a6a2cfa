const read = (name, from) => from.querySelector(`meta[name="${name}"]`)?.content;

/** The header that proves a request came from this page. */
export function csrf(from = document) {
  return { [read('csrf-header', from)]: read('csrf-token', from) };
}

/** The session may have been renewed in another tab: its new token is on any page of it. */
async function renewed(page) {
  const html = await (await fetch(page)).text();
  return csrf(new DOMParser().parseFromString(html, 'text/html'));
}

/** Sends JSON; once more, with the session's new token, when the one of this page is refused. */
export async function send(method, url, body, { page, keepalive = false } = {}) {
  const once = (headers) => fetch(url, {
    method,
    keepalive,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const response = await once(csrf());
  return response.status === 403 && page ? once(await renewed(page)) : response;
}
