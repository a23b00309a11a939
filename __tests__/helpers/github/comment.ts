/** A comment on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly login: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Why it was minimised (`outdated`, `resolved`, …); undefined while it is shown. */
  minimizedReason: string | undefined;
}
