import { unicodePattern } from './unicode-pattern.js';

/** Letters and digits are those of all scripts; everything else is a sign here, white space as well. */
export const letter = unicodePattern(String.raw`[\p{L}]`);
export const letterOrDigit = unicodePattern(String.raw`[\p{L}\p{N}]`);
export const runOfSigns = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');
export const signsBefore = unicodePattern(String.raw`^[^\p{L}\p{N}]+`);
