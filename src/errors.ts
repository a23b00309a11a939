/**
 * A failure that the person running plan-check can mend: shown without a stack.
 * Anything else that is thrown is a bug in plan-check and is shown with one.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param message What was found and what was expected, in one sentence.
   * @param nextStep What to do now, as an instruction.
   */
  constructor(
    message: string,
    readonly nextStep: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A file that steers the check is there, but cannot be read as a text. Without it something else may still hold. */
export class UnreadableSetting extends UserError {}
