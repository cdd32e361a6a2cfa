// The dashboard's numbers, renewed as they change; whoever reads them stays where they are.
import { onNews } from './news.js';

const PAUSE_MS = 3000;
const now = () => document.getElementById('now');

onNews(PAUSE_MS, () => {
  if (!document.hidden) {
    now().dispatchEvent(new Event('renew'));
  }
  return !document.hidden;
});

let scrolled = [];
document.addEventListener('htmx:beforeSwap', () => {
  scrolled = [...now().querySelectorAll('.scrolls')].map(({ id, scrollLeft }) => ({ id, left: scrollLeft }));
});
document.addEventListener('htmx:afterSwap', () => scrolled.forEach(({ id, left }) => {
  document.getElementById(id)?.scrollTo({ left });
}));
