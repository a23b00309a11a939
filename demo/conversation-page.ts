import { readFile } from 'node:fs/promises';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A comment as a page that looks like GitHub's conversation: the same Markdown, the same style sheet. */
export async function conversationPage(markdown: string, mode: 'light' | 'dark'): Promise<string> {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const style = await readFile(`node_modules/github-markdown-css/github-markdown-${mode}.css`, 'utf8');
  const [page, frame, bar, text] =
    mode === 'light' ? ['#ffffff', '#d1d9e0', '#f6f8fa', '#59636e'] : ['#0d1117', '#3d444d', '#151b23', '#9198a1'];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>plan-check comment</title>
<style>${style}
body { margin: 0; padding: 24px; background: ${page}; }
.comment { max-width: 880px; margin: auto; border: 1px solid ${frame}; border-radius: 6px; overflow: hidden; }
.author { padding: 8px 16px; background: ${bar}; border-bottom: 1px solid ${frame}; color: ${text};
  font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.author b { color: ${mode === 'light' ? '#1f2328' : '#f0f6fc'}; }
.author span { border: 1px solid ${frame}; border-radius: 2em; padding: 0 7px; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; }
</style>
<div class="comment">
<div class="author"><b>github-actions</b> <span>bot</span> commented now</div>
<div class="markdown-body">${body}</div>
</div>
</html>
`;
}
