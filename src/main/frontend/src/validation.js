// What form-js finds wrong with an answer, in the words of the page: its own are English and have no other door.
import { words } from './words.js';

const KNOWN = [
  [/^Field is required\.$/, 'WrongRequired'],
  [/^Field must have minimum value of (.+)\.$/, 'WrongLeast'],
  [/^Field must have maximum value of (.+)\.$/, 'WrongMost'],
  [/^Field must have minimum length of (.+)\.$/, 'WrongLeastLength'],
  [/^Field must have maximum length of (.+)\.$/, 'WrongMostLength'],
  [/^Field must match pattern (.+)\.$/, 'WrongPattern'],
  [/^Value is not a number\.$/, 'WrongNumber'],
  [/^Value is expected to be an integer\.$/, 'WrongWhole'],
];

function said(message) {
  const [pattern, what] = KNOWN.find(([known]) => known.test(message)) ?? [];
  return what ? words(document.getElementById('task'), what, message.match(pattern)[1]) : message;
}

function Saying(validator) {
  const find = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (...asked) => find(...asked).map(said);
}
Saying.$inject = ['validator'];

export const OurWords = { __init__: ['ourWords'], ourWords: ['type', Saying] };
