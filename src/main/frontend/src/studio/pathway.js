// A pathway test on the desk: a plain text, to read or to change.
import { canvas, failed, isDraft, keeper, text } from './desk.js';

async function open() {
  const area = document.createElement('textarea');
  area.value = await text();
  area.readOnly = !isDraft;
  area.spellcheck = false;
  area.className = 'studio-text';
  area.setAttribute('aria-label', canvas.getAttribute('aria-label'));
  area.addEventListener('input', keeper(async () => area.value));
  canvas.removeAttribute('tabindex');
  canvas.replaceChildren(area);
}

open().catch(failed);
