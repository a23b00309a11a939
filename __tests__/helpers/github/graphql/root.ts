import type { IssueComment } from '../comment.js';
import type { RateLimit } from '../rate-limit.js';
import type { PullRequest } from '../pull-request.js';
import type { Repository } from '../repository.js';
import { commentNodeId } from '../shapes/comment.js';
import { pullRequestNodeId } from '../shapes/pull-request.js';
import { appSlug, isBot, nodeId, userNodeId } from '../shapes/user.js';
import { canSee, isAllowed, notAccessible, type Level, type Permission, type Token } from '../tokens.js';
import type { World } from '../world.js';
import { gitObjectNode, type Node } from './objects.js';
import { GraphQLProblem } from './problem.js';

export interface Session {
  readonly world: World;
  readonly token: Token;
  readonly rateLimit: RateLimit;
}

/** The fields of Query and Mutation. */
export function rootNode(session: Session): Node {
  const { world, token } = session;
  return {
    viewer: () => userNode(world, token.login),
    rateLimit: () => {
      const { limit, remaining, used, reset } = session.rateLimit.budget('graphql');
      return { cost: 1, nodeCount: 0, limit, remaining, used, resetAt: new Date(reset * 1000).toISOString() };
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = world.findRepository(owner, name);
      if (repository === undefined || !canSee(token, repository)) {
        throw new GraphQLProblem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(session, repository);
    },
    minimizeComment: ({ input }: { readonly input: MinimizeCommentInput }) => minimizeComment(session, input),
  };
}

function repositoryNode(session: Session, repository: Repository): Node {
  const { owner, name, fullName, htmlUrl, visibility, world } = repository;
  const demand = (permission: Permission): void => demandPermission(session, repository, permission, 'read');
  return {
    id: nodeId('R', repository.id),
    name,
    nameWithOwner: fullName,
    url: htmlUrl,
    isPrivate: visibility === 'private',
    owner: userNode(world, owner),
    defaultBranchRef: async () => {
      demand('contents');
      return refNode(repository, `refs/heads/${repository.defaultBranch}`);
    },
    ref: async ({ qualifiedName }: { readonly qualifiedName: string }) => {
      demand('contents');
      const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`];
      const found = names.filter((ref) => ref.startsWith('refs/')).map(async (ref) => refNode(repository, ref));
      return (await Promise.all(found)).find((node) => node !== null) ?? null;
    },
    object: async ({ oid, expression }: { readonly oid?: string | null; readonly expression?: string | null }) => {
      demand('contents');
      const found = oid ?? (await findObject(repository, expression ?? ''));
      return found === undefined ? null : gitObjectNode(repository, found);
    },
    pullRequest: async ({ number }: { readonly number: number }) => {
      demand('pull-requests');
      const pull = repository.pullRequests.get(number);
      if (pull === undefined) {
        throw new GraphQLProblem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      await pull.refresh();
      return pullRequestNode(session, pull);
    },
  };
}

/** `<reference>`, or `<reference>:<path>`. */
async function findObject(repository: Repository, expression: string): Promise<string | undefined> {
  const [, reference = '', path] = /^([^:]*)(?::(.*))?$/s.exec(expression) ?? [];
  const oid = await repository.resolve(reference);
  if (oid === undefined || path === undefined) return oid;
  const commit = await repository.git.commit(oid);
  const tree = commit?.tree ?? oid;
  return path === '' ? tree : (await repository.git.entry(tree, path))?.oid;
}

async function refNode(repository: Repository, name: string): Promise<Node | null> {
  const oid = await repository.git.reference(name);
  if (oid === undefined) return null;
  const prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? 'refs/';
  return {
    id: nodeId('REF', `${repository.id}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => gitObjectNode(repository, oid),
  };
}

function pullRequestNode(session: Session, pull: PullRequest): Node {
  const { repository, headRepository } = pull;
  return {
    id: pullRequestNodeId(pull),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    isCrossRepository: pull.isFromFork,
    url: `${repository.htmlUrl}/pull/${pull.number}`,
    author: actorNode(repository.world, pull.user),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRepository: headRepository === undefined ? null : repositoryNode(session, headRepository),
    changedFiles: async () => (await pull.files()).length,
  };
}

interface MinimizeCommentInput {
  readonly subjectId: string;
  readonly classifier: string;
  readonly clientMutationId?: string | null;
}

function minimizeComment(session: Session, input: MinimizeCommentInput): Node {
  const { repository, comment } = findComment(session.world, input.subjectId);
  demandPermission(session, repository, 'pull-requests', 'write');
  comment.minimizedReason = input.classifier.toLowerCase().replaceAll('_', '-');
  return {
    clientMutationId: input.clientMutationId ?? null,
    minimizedComment: {
      __typename: 'IssueComment',
      id: input.subjectId,
      databaseId: comment.id,
      body: comment.body,
      isMinimized: true,
      minimizedReason: comment.minimizedReason,
      viewerDidAuthor: comment.login === session.token.login,
    },
  };
}

function findComment(world: World, id: string): { repository: Repository; comment: IssueComment } {
  for (const repository of world.repositories) {
    for (const pull of repository.pullRequests.values()) {
      const comment = pull.comments.find((candidate) => commentNodeId(candidate) === id);
      if (comment !== undefined) return { repository, comment };
    }
  }
  throw new GraphQLProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function demandPermission(session: Session, repository: Repository, permission: Permission, level: Level): void {
  if (isAllowed(session.token, repository, permission, level)) return;
  throw new GraphQLProblem('FORBIDDEN', notAccessible(session.token).message);
}

/** The viewer is a User even where it is a bot, and keeps the `[bot]` of its login. */
function userNode(world: World, login: string): Node {
  return { __typename: 'User', id: userNodeId(login), login, url: `${world.urls.html}/${login}` };
}

/** As the author of something, a bot is a Bot, whose login has no `[bot]`. */
function actorNode(world: World, login: string): Node {
  if (!isBot(login)) return userNode(world, login);
  const slug = appSlug(login);
  return { __typename: 'Bot', id: userNodeId(login), login: slug, url: `${world.urls.html}/apps/${slug}` };
}
