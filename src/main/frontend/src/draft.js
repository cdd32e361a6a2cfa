// What is typed goes to the server while it is typed, and nowhere else: a shared workstation keeps nothing.
import { send } from './csrf.js';

const PAUSE = 1200;
const RETRY = 10000;

/**
 * Keeps what stands in a form.
 *
 * @param url of the task
 * @param revision the one that the form was opened with
 * @param read gives the answers as they stand
 * @param tell says whether they are kept, by a word of the page and what it is about
 * @param conflict is called with what the server says when nothing can be kept here any more
 */
export function keepDraft({ url, revision, read, tell, conflict }) {
  let kept = JSON.stringify(read());
  let timer;
  let sending = false;
  let over = false;

  const isKept = () => over || JSON.stringify(read()) === kept;
  const later = (pause) => { clearTimeout(timer); timer = setTimeout(save, pause); };

  async function take(response, text) {
    if (response.ok) {
      const answer = await response.json();
      revision = answer.revision;
      kept = text;
      tell('Saved', answer.savedAt);
      return;
    }
    if (response.status === 409) {
      over = true;
      conflict(await response.json());
    } else if ([0, 401, 403].includes(response.status)) {
      tell('UnsavedSignedOut');
      later(RETRY);
    } else {
      tell('UnsavedForNow');
      later(RETRY);
    }
  }

  async function save({ keepalive = false } = {}) {
    clearTimeout(timer);
    if (isKept()) {
      return;
    }
    if (sending) {
      later(PAUSE);
      return;
    }
    sending = true;
    const answers = read();
    try {
      await take(await send('PUT', `${url}/draft`, { answers, revision }, { page: url, keepalive }), JSON.stringify(answers));
    } catch {
      tell('UnsavedNoAnswer');
      later(RETRY);
    } finally {
      sending = false;
    }
  }

  addEventListener('visibilitychange', () => document.hidden && save({ keepalive: true }));
  addEventListener('online', () => save());
  addEventListener('beforeunload', (event) => !isKept() && event.preventDefault());

  return {
    changed: () => !isKept() && later(PAUSE),
    /** What stands here counts, whatever was typed elsewhere. */
    insist: (seen) => { over = false; revision = seen; return save(); },
    end: () => { over = true; clearTimeout(timer); },
    resume: () => { over = false; later(PAUSE); },
  };
}
