import type { CheckRun } from './check-run.js';
import type { IssueComment } from './comment.js';
import type { ChangedFile } from './git/diff.js';
import type { JsonObject } from './json.js';
import type { Repository } from './repository.js';
import type { Review, ReviewComment } from './review.js';
import { pullRequestEventShape } from './shapes/pull-request.js';

export interface PullRequestOptions {
  /** The branch with the change. */
  readonly head: string;
  /** The branch to merge into; `main` unless told. */
  readonly base?: string;
  /** The fork that holds the head branch; without it the branch is in the repository itself. */
  readonly from?: Repository;
  readonly title?: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  /** The login of the author. */
  readonly user?: string;
  readonly labels?: readonly string[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

/** What happened on a pull request, in order, beside its commits. */
export type TimelineEvent =
  | { readonly event: 'commented'; readonly comment: IssueComment }
  | { readonly event: 'reviewed'; readonly review: Review }
  | (Happening & { readonly event: 'closed' })
  | (Happening & { readonly event: 'labeled' | 'unlabeled'; readonly label: Label });

export interface Happening {
  readonly id: number;
  readonly login: string;
  readonly createdAt: string;
}

/** An open pull request follows its head branch: what is committed there is pushed. */
export class PullRequest {
  readonly repository: Repository;
  readonly number: number;
  readonly id: number;
  readonly headRef: string;
  readonly user: string;
  readonly createdAt: string;
  readonly timeline: TimelineEvent[] = [];
  readonly comments: IssueComment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  title: string;
  body: string | null;
  draft: boolean;
  baseRef: string;
  labels: readonly Label[] = [];
  state: 'closed' | 'open' = 'open';
  closedAt: string | undefined;
  merged = false;
  /** Where the head branch is; undefined once that repository was deleted. */
  headRepository: Repository | undefined;
  /** The head as of the last look at its branch. */
  headSha = '';
  /** The tip of the base branch when the head last moved: GitHub's `base.sha` is as stale. */
  baseSha = '';
  readonly #heads = new Set<string>();
  #refreshed: Promise<void> = Promise.resolve();
  #payload: JsonObject = {};

  private constructor(repository: Repository, options: PullRequestOptions) {
    this.repository = repository;
    this.number = repository.world.nextNumber();
    this.id = repository.world.nextId();
    this.headRef = options.head;
    this.baseRef = options.base ?? repository.defaultBranch;
    this.title = options.title ?? 'Change the plan';
    this.body = options.body ?? null;
    this.draft = options.draft ?? false;
    this.user = options.user ?? 'alice';
    this.createdAt = repository.world.now();
    this.headRepository = options.from ?? repository;
  }

  static async open(repository: Repository, options: PullRequestOptions): Promise<PullRequest> {
    const pull = new PullRequest(repository, options);
    for (const label of options.labels ?? []) pull.addLabel(label, pull.user);
    await pull.refresh();
    await pull.mergeBase();
    repository.pullRequests.set(pull.number, pull);
    pull.#payload = await pull.event('opened');
    return pull;
  }

  /** The `pull_request` event of its opening, as a workflow finds it in GITHUB_EVENT_PATH. */
  get payload(): JsonObject {
    return this.#payload;
  }

  /** The check runs on any commit that was the head of this pull request. */
  get checkRuns(): readonly CheckRun[] {
    return this.repository.checkRuns.filter(({ headSha }) => this.#heads.has(headSha));
  }

  /** Whether a commit is or was the head of this pull request. */
  hasHead(commit: string): boolean {
    return this.#heads.has(commit);
  }

  get isFromFork(): boolean {
    return this.headRepository !== this.repository;
  }

  /** A `pull_request` event of the state of now. `members` come beside the usual ones: `before`, `changes`, `label`. */
  async event(action: string, options: { sender?: string; members?: JsonObject } = {}): Promise<JsonObject> {
    await this.refresh();
    return pullRequestEventShape(this, action, options.sender ?? this.user, options.members ?? {});
  }

  addLabel(name: string, login: string): void {
    const label = { id: this.repository.world.nextId(), name };
    this.labels = [...this.labels, label];
    this.timeline.push({ event: 'labeled', label, ...this.#happening(login) });
  }

  removeLabel(name: string, login: string): void {
    const label = this.labels.find((candidate) => candidate.name === name);
    if (label === undefined) throw new Error(`#${this.number} has no label ${name}`);
    this.labels = this.labels.filter((candidate) => candidate !== label);
    this.timeline.push({ event: 'unlabeled', label, ...this.#happening(login) });
  }

  addComment(body: string, login: string): IssueComment {
    const { id, createdAt } = this.#happening(login);
    const comment: IssueComment = { id, login, body, createdAt, updatedAt: createdAt, minimizedReason: undefined };
    this.comments.push(comment);
    this.timeline.push({ event: 'commented', comment });
    return comment;
  }

  deleteComment(comment: IssueComment): void {
    this.comments.splice(this.comments.indexOf(comment), 1);
    const at = this.timeline.findIndex((event) => event.event === 'commented' && event.comment === comment);
    this.timeline.splice(at, 1);
  }

  addReview(review: Review, comments: readonly ReviewComment[]): void {
    this.reviews.push(review);
    this.reviewComments.push(...comments);
    this.timeline.push({ event: 'reviewed', review });
  }

  close(login: string): void {
    const happening = this.#happening(login);
    this.state = 'closed';
    this.closedAt = happening.createdAt;
    this.timeline.push({ event: 'closed', ...happening });
  }

  /** As far as its answers go: the branches stay as they are. */
  merge(login: string): void {
    this.close(login);
    this.merged = true;
  }

  async changeBase(branch: string): Promise<void> {
    this.baseRef = branch;
    this.baseSha = await this.#baseTip();
  }

  /** From now on `head.repo` is null; the commits stay, under `refs/pull/N/head`. */
  deleteHeadRepository(): void {
    this.headRepository = undefined;
  }

  /** Follows the head branch, one look after the other. */
  async refresh(): Promise<void> {
    const earlier = this.#refreshed.catch(() => undefined);
    this.#refreshed = earlier.then(async () => this.#followHead());
    return this.#refreshed;
  }

  async mergeBase(): Promise<string> {
    const { git, fullName } = this.repository;
    const found = await git.mergeBase(await this.#baseTip(), this.headSha);
    if (found === undefined) throw new Error(`${this.headRef} has no history in common with ${fullName}`);
    return found;
  }

  async files(): Promise<readonly ChangedFile[]> {
    return this.repository.git.diff(await this.mergeBase(), this.headSha);
  }

  async #followHead(): Promise<void> {
    if (this.state === 'closed' || this.headRepository === undefined) return;
    const tip = await this.headRepository.git.reference(`refs/heads/${this.headRef}`);
    if (tip === undefined && this.headSha === '') throw new Error(`there is no branch ${this.headRef}`);
    // A head branch that was deleted leaves the pull request as it was.
    if (tip === undefined || tip === this.headSha) return;
    await this.#bringIn(this.headRepository, tip);
    this.headSha = tip;
    this.baseSha = await this.#baseTip();
    this.#heads.add(tip);
  }

  /** The base repository has the head of every pull request, forks included. */
  async #bringIn(source: Repository, tip: string): Promise<void> {
    const { git } = this.repository;
    const reference = `refs/pull/${this.number}/head`;
    if (source === this.repository) await git.git('update-ref', reference, tip);
    else {
      const refspec = `+refs/heads/${this.headRef}:${reference}`;
      await git.git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', source.git.gitDir, refspec);
    }
  }

  async #baseTip(): Promise<string> {
    const oid = await this.repository.git.reference(`refs/heads/${this.baseRef}`);
    if (oid === undefined) throw new Error(`${this.repository.fullName} has no branch ${this.baseRef}`);
    return oid;
  }

  #happening(login: string): Happening {
    const { world } = this.repository;
    return { id: world.nextId(), login, createdAt: world.now() };
  }
}
