import type { Call, JsonAnswer } from './exchange.js';
import type { Json } from './json.js';

const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 100;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The Link header, where there is more than one page. */
  readonly headers: Readonly<Record<string, string>>;
  readonly number: number;
}

/** The page of a list that a call asks for. GitHub cuts `per_page` to 100 without a word. */
export function pageOf<Item>({ query, url }: Call, items: readonly Item[], defaultSize = DEFAULT_PAGE): Page<Item> {
  const size = Math.min(positive(query['per_page']) ?? defaultSize, Math.max(LARGEST_PAGE, defaultSize));
  const number = positive(query['page']) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(number > 1 ? [link(url, number - 1, 'prev')] : []),
    ...(number < last ? [link(url, number + 1, 'next'), link(url, last, 'last')] : []),
    ...(number > 1 ? [link(url, 1, 'first')] : []),
  ];
  return {
    number,
    items: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** Answers with one page of a list. */
export function paginated<Item>(call: Call, items: readonly Item[], shape: (item: Item) => Json): JsonAnswer {
  const page = pageOf(call, items);
  return { status: 200, json: page.items.map(shape), headers: page.headers };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return value > 0 ? value : undefined;
}

function link(url: URL, page: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.set('page', `${page}`);
  return `<${target.href}>; rel="${relation}"`;
}
