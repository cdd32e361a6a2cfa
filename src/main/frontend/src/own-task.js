// Asks a later question only once an earlier answer opens it; without this script every question is asked.
const form = document.querySelector('.mine form[method="post"] [data-opens]')?.closest('form');

function holds(condition) {
  const [, question, sign, answer] = condition.match(/^(\w+)(!?=)(.*)$/);
  const given = form.querySelector(`input[name="${question}"]:checked`)?.value;
  return given !== undefined && (given === answer) === (sign === '=');
}

function isOpen(part) {
  const { opens } = part.dataset;
  return opens.includes(' and ') ? opens.split(' and ').every(holds) : opens.split(' ').some(holds);
}

function show() {
  form.querySelectorAll('[data-opens]').forEach((part) => {
    part.hidden = !isOpen(part);
  });
}

if (form) {
  form.addEventListener('change', show);
  show();
}
document.querySelector('.mine .notice.error[tabindex]')?.focus();

// Whoever types is still there: without a word from the page their session would end before they are done.
const STILL_HERE = 4 * 60 * 1000;
let heard = Date.now();
document.querySelector('.mine main')?.addEventListener('input', () => {
  if (Date.now() - heard > STILL_HERE) {
    heard = Date.now();
    fetch(document.querySelector('.mine-safe .alarm').href).catch(() => {});
  }
});
