/** An error of one field, in GitHub's words. The field is null, the rest of the answer stands. */
export class GraphQLProblem extends Error {
  readonly type: string;

  constructor(type: 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE', message: string) {
    super(message);
    this.type = type;
  }
}
