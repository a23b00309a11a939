import type { JsonObject } from '../json.js';
import type { PullRequest, TimelineEvent } from '../pull-request.js';
import { committedEventShape } from './commit.js';
import { commentShape } from './comment.js';
import { reviewShape } from './review.js';
import { nodeId, userShape } from './user.js';

/** The timeline of a pull request: its commits, then what happened on it. */
export async function timelineShape(pull: PullRequest): Promise<JsonObject[]> {
  const { git } = pull.repository;
  const commits = await git.commitsBetween(await pull.mergeBase(), pull.headSha);
  return [
    ...commits.map((commit) => committedEventShape(pull.repository, commit)),
    ...pull.timeline.map((event) => eventShape(pull, event)),
  ];
}

function eventShape(pull: PullRequest, event: TimelineEvent): JsonObject {
  const { urls } = pull.repository.world;
  switch (event.event) {
    case 'commented': {
      const actor = userShape(urls, event.comment.login);
      return { ...commentShape(pull, event.comment), event: 'commented', actor };
    }
    case 'reviewed':
      // GitHub writes the state of a review in small letters here, and in capitals in the list of reviews.
      return { ...reviewShape(pull, event.review), event: 'reviewed', state: event.review.state.toLowerCase() };
    case 'closed':
    case 'labeled':
    case 'unlabeled':
      return {
        id: event.id,
        node_id: nodeId('E', event.id),
        url: `${pull.repository.apiUrl}/issues/events/${event.id}`,
        actor: userShape(urls, event.login),
        event: event.event,
        commit_id: null,
        commit_url: null,
        created_at: event.createdAt,
        performed_via_github_app: null,
        ...('label' in event ? { label: { name: event.label.name, color: 'ededed' } } : { state_reason: null }),
      };
  }
}
