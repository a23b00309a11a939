export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly state: ReviewState;
  readonly commit: string;
  readonly submittedAt: string;
}

export type Side = 'LEFT' | 'RIGHT';

/** A comment on lines of the diff. */
export interface ReviewComment {
  readonly id: number;
  readonly review: Review;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: Side;
  readonly startLine: number | undefined;
  /** The hunk of the diff down to the line. */
  readonly hunk: string;
}
