// Hears that tasks have changed somewhere, on whichever node it happened.

/** Renews once for all that happens within the pause; what cannot be renewed yet is tried again when somebody looks. */
export function onNews(pause, renew) {
  let timer;
  let waiting = false;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      waiting = !renew();
    }, pause);
  };
  const news = new EventSource(`/tasks/news?heard=${document.body.dataset.heard}`);
  news.addEventListener('tasks', soon);
  document.addEventListener('visibilitychange', () => waiting && soon());
  document.addEventListener('change', () => waiting && soon());
  addEventListener('pagehide', () => news.close());
}
