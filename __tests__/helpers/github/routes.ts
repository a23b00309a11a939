import { description, type Operation } from './description.js';

export interface Match {
  readonly id: string;
  readonly operation: Operation;
  /** The parameters in the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Route {
  readonly id: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** Longer paths first: `/commits/{ref}/check-runs` before `/commits/{ref}`, whose reference may hold slashes. */
const ROUTES: readonly Route[] = Object.entries(description.operations)
  .map(([id, operation]) => ({ id, operation, pattern: patternOf(operation) }))
  .sort((a, b) => b.operation.path.length - a.operation.path.length);

/** The operation that a request asks for; `path` is as it came, still encoded, without the prefix of the API. */
export function matchRoute(method: string, path: string): Match | undefined {
  for (const { id, operation, pattern } of ROUTES) {
    const groups: Partial<Record<string, string>> | undefined =
      operation.method === method ? pattern.exec(path)?.groups : undefined;
    if (groups === undefined) continue;
    const parameters = Object.entries(groups).map(([name, value = '']) => [name, decodeURIComponent(value)] as const);
    return { id, operation, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

/** The root of a repository has the address `/contents`, without a path. */
function patternOf({ path, parameters }: Operation): RegExp {
  const source = path.replace('/{path}', '(?:/{path}?)?').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const multiSegment = parameters.some((parameter) => parameter.name === name && parameter.multiSegment === true);
    return `(?<${name}>${multiSegment ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}
