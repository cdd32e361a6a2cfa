// The minutes that a step takes, counted while its page is in view and put into the form's own field, to be corrected there.
const FIELD = 'careMinutes';
const BEAT = 15;
/** Whoever touches nothing for so many seconds is elsewhere. */
const AWAY = 300;

/** Does nothing in a form that does not ask for minutes. */
export function countMinutes(form) {
  if (!form.get('formFieldRegistry').getAll().some(({ key }) => key === FIELD)) {
    return;
  }
  const read = () => form._getState().data[FIELD] ?? 0;
  const before = read();
  let counted = before;
  let seconds = 0;
  let idle = 0;
  ['pointerdown', 'pointermove', 'keydown', 'scroll'].forEach((sign) => addEventListener(sign, () => { idle = 0; }, { passive: true }));

  setInterval(() => {
    idle += BEAT;
    if (document.hidden || idle > AWAY || read() !== counted) {
      return; // out of view, away, or corrected by hand
    }
    seconds += BEAT;
    counted = before + Math.round(seconds / 60);
    if (counted !== read()) {
      form._setState({ data: { ...form._getState().data, [FIELD]: counted } });
    }
  }, BEAT * 1000);
}
