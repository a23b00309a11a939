import { withoutControls } from '../../printable.js';

/** Text from outside for HTML, in an element or an attribute in double quotes. */
export function html(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
