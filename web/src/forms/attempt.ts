/** One sending of a form: the body and the key that makes a repeat of it harmless. */
export interface Attempt {
  key: string;
  /** What the person typed (type, occurredAt, fields), as JSON. */
  content: string;
  /** What was sent for it, as JSON; with what the page added, such as the step that was seen. */
  body: string;
}

/**
 * The attempt to send now. The same content after an unanswered attempt is the same attempt, body and all: a double
 * click, or a second try after a lost connection, is then recorded once. Other content gets a new key.
 */
export function nextAttempt(last: Attempt | undefined, content: string, body: string, newKey: () => string): Attempt {
  return last !== undefined && last.content === content ? last : { key: newKey(), content, body };
}
