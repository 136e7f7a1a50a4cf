import { upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { Glance } from './messages.js';

/** Names of search attributes of the namespace: a keyword, a keyword list and a datetime. */
export interface SearchAttributeNames {
  machine: string;
  state: string;
  nextDueAt: string;
}

/** Shows where an instance stands, never what it holds. Each change is an event of the history. */
export class SearchAttributes {
  #shown = '';

  constructor(private readonly names: SearchAttributeNames | undefined) {}

  show({ machine, state, nextDueAt }: Glance): void {
    const shown = JSON.stringify([state, nextDueAt]);
    if (this.names === undefined || shown === this.#shown) return;
    this.#shown = shown;
    upsertSearchAttributes([
      { key: defineSearchAttributeKey(this.names.machine, 'KEYWORD'), value: machine },
      { key: defineSearchAttributeKey(this.names.state, 'KEYWORD_LIST'), value: state },
      {
        key: defineSearchAttributeKey(this.names.nextDueAt, 'DATETIME'),
        value: nextDueAt === null ? null : new Date(nextDueAt),
      },
    ]);
  }
}
