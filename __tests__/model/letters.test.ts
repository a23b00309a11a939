import { expect, it } from '@jest/globals';
import { isLetterOrDigitAt } from '../../src/model/letters.js';

it.each([
  ['a.b', [true, false, true]],
  ['é—進1', [true, false, true, true]],
  // A letter outside of the basic plane is two code units, and none is at its second half.
  ['𝐀🚀', [true, false, false, false]],
  // A mark that is a letter in capitals.
  ['a\u0345', [true, true]],
  ['', [false]],
])('in %j a letter or digit stands where one is', (text, expected) => {
  expect(expected.map((_, at) => isLetterOrDigitAt(text, at))).toEqual(expected);
});
