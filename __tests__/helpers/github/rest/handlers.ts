import type { Handlers } from '../exchange.js';
import { checks } from './checks.js';
import { comments } from './comments.js';
import { commits } from './commits.js';
import { contents } from './contents.js';
import { objects } from './objects.js';
import { pulls } from './pulls.js';
import { repositories } from './repositories.js';
import { reviews } from './reviews.js';

/** Every operation that the stand-in answers, by GitHub's operation id. */
export const HANDLERS: Handlers = {
  ...checks,
  ...comments,
  ...commits,
  ...contents,
  ...objects,
  ...pulls,
  ...repositories,
  ...reviews,
};
