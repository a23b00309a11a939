import { given, ok, type Handlers } from '../exchange.js';
import { notFound } from '../problem.js';
import { commitShape } from '../shapes/commit.js';
import { fullRepositoryShape } from '../shapes/repository.js';
import { nodeId } from '../shapes/user.js';

export const repositories: Handlers = {
  'repos/get': async ({ repository }) => ok(fullRepositoryShape(repository)),

  'repos/get-branch': async ({ repository, parameters }) => {
    const branch = given(parameters, 'branch');
    const name = `refs/heads/${branch}`;
    const oid = await repository.git.reference(name);
    const commit = oid === undefined ? undefined : await repository.git.commit(oid);
    if (commit === undefined) throw notFound('Branch not found');
    const api = `${repository.apiUrl}/branches/${branch}`;
    return ok({
      name: branch,
      commit: commitShape(repository, commit),
      _links: { self: api, html: `${repository.htmlUrl}/tree/${branch}` },
      protected: false,
      protection: { enabled: false },
      protection_url: `${api}/protection`,
    });
  },

  'git/get-ref': async ({ repository, parameters }) => {
    const reference = `refs/${given(parameters, 'ref')}`;
    const oid = await repository.git.reference(reference);
    const object = oid === undefined ? undefined : await repository.git.object(oid);
    if (object === undefined) throw notFound();
    return ok({
      ref: reference,
      node_id: nodeId('REF', `${repository.id}:${reference}`),
      url: `${repository.apiUrl}/git/${reference}`,
      object: { type: object.type, sha: object.oid, url: `${repository.apiUrl}/git/${object.type}s/${object.oid}` },
    });
  },
};
