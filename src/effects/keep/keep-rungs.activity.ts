import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sops } from '../../../sop-machines/index.js';
import type { DeadlineDefinition } from '../../../sop-machines/kernel/deadline.js';
import { dutiesOf } from '../duties.js';
import { keepGoing } from '../keep-going.js';
import { claimDueRungs, settleRungs, type ClaimedRung } from './claim-rungs.js';
import { markBreaches } from './mark-breaches.js';
import { writeAlerts } from './write-alerts.js';

const batch = 500;
/** How long an idle keeper rests: the lateness that an alert may have when nothing else is due. */
const restMilliseconds = 150;

/** Fires the rungs of ladders: claims what is due and writes alerts and mails, each rung once. */
@Injectable()
export class KeepRungs {
  constructor(private readonly database: DataSource) {}

  /** Works until the time is over or the worker stops; every batch is one transaction, so a kill loses and repeats nothing. */
  async keepRungs(input: { shard: number; shards: number; forSeconds: number }): Promise<{ fired: number }> {
    let fired = 0;
    await keepGoing({ forSeconds: input.forSeconds, restMilliseconds }, async () => {
      const claimed = await this.fireBatch(input);
      fired += claimed;
      return claimed === batch;
    });
    return { fired };
  }

  /** One batch. @returns how many rungs were claimed */
  async fireBatch(input: { shard: number; shards: number }): Promise<number> {
    return this.database.transaction(async (manager) => {
      const claimed = await claimDueRungs(manager, input, batch);
      if (claimed.length === 0) return 0;
      await settleRungs(manager, claimed);
      const sent = claimed.filter((rung) => !rung.overtaken);
      const duties = await dutiesOf(
        manager,
        sent.map((rung) => rung.caseId),
      );
      await markBreaches(
        manager,
        claimed.filter((rung) => deadlineOf(rung)?.polarity === 'limit'),
      );
      await writeAlerts(manager, sent, duties, (rung) => deadlineOf(rung)?.nature);
      return claimed.length;
    });
  }
}

function deadlineOf(rung: ClaimedRung): DeadlineDefinition | undefined {
  return sops[rung.sop]?.deadlines.find((deadline) => deadline.id === rung.deadlineId);
}
