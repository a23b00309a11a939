import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const RULE = '-'.repeat(80);

/**
 * The licences of every package that the product installs or bundles, as package-lock.json lists them.
 * `ncc --license` loses those of the main chunk where there are several chunks.
 *
 * @param {string} root the folder of package-lock.json and node_modules
 */
export async function licenses(root) {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const folders = Object.keys(lock.packages).filter((folder) => folder !== '' && !lock.packages[folder].dev);
  const notices = await Promise.all(folders.map((folder) => notice(path.join(root, folder))));
  // One package may be installed in several places.
  return [...new Set(notices)].sort().join('');
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || license === '') throw new Error(`${name}@${version} names no licence.`);
  const text = await licenseText(folder);
  if (text === '') throw new Error(`${name}@${version} (${license}) comes without the text of its licence.`);
  return `${name} ${version}\n${license}\n\n${text}\n\n${RULE}\n\n`;
}

/** @param {string} folder */
async function licenseText(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
