export type CheckStatus = 'completed' | 'in_progress' | 'pending' | 'queued' | 'requested' | 'waiting';

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'notice' | 'warning';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly createdBy: App;
  name: string;
  externalId: string;
  status: CheckStatus;
  conclusion: string | undefined;
  startedAt: string;
  completedAt: string | undefined;
  /** An update replaces the texts, and adds to the annotations. */
  output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
  readonly annotations: Annotation[];
}

export interface App {
  readonly id: number;
  readonly slug: string;
}
